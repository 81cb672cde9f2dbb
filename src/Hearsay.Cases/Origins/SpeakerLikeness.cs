using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Statements;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Origins;

/// <summary>
/// Whether two who are quoted may be one mouth although they have a card each: whom one text names, another tells by office, by institution or by a pronoun alone.
/// What may be one is counted as one, since a corroboration that is none misleads more than one that is missed.
/// </summary>
internal sealed class SpeakerLikeness(IReadOnlyList<IndexedReading> readings, IdentityMap identities, CaseLexicon lexicon)
{
    private const int FewestOfName = 2;
    private readonly Dictionary<string, (HashSet<string> Name, HashSet<string> Descriptions)> known = new(StringComparer.Ordinal);

    /// <summary>Whether the sources of two statements may be one.</summary>
    public bool MayBeOne(int document, Statement said, int otherDocument, Statement other)
    {
        var (first, second) = (identities.Of(document, said.Source.Entity), identities.Of(otherDocument, other.Source.Entity));
        if (IsWrittenIn(first, otherDocument, other) || IsWrittenIn(second, document, said)) return true;
        if (first is { Named: true } && second is { Named: true }) return first.Id == second.Id || AreOneByName(first, second);
        if (first is { Named: true }) return IsTold(first, Words(otherDocument, other, second));
        if (second is { Named: true }) return IsTold(second, Words(document, said, first));
        var (one, beside) = (Words(document, said, first), Words(otherDocument, other, second));
        return one.Count <= beside.Count ? one.IsSubsetOf(beside) : beside.IsSubsetOf(one);
    }

    // "The harbour county's coroner, Jon Falk" is Jon Falk, whatever the phrase was tied to.
    private bool IsWrittenIn(CaseEntity? card, int document, Statement said) => card is { Named: true } && said.Source.Span is { } span
        && Telling(card.Name).ToList() is { Count: >= FewestOfName } name && Telling(readings[document].Shown(span)).ToHashSet(StringComparer.Ordinal).IsSupersetOf(name);

    /// <summary>Whether words name or point to the source of a statement: by a word of its name, or by its state, people or capital.</summary>
    public bool IsNamedIn(int document, Statement said, string words)
    {
        var card = identities.Of(document, said.Source.Entity);
        var own = Words(document, said, card is { Named: true } ? null : card);
        if (card is { Named: true }) own.UnionWith(OfCard(card).Name);
        return Telling(words).Any(own.Contains);
    }

    private bool AreOneByName(CaseEntity first, CaseEntity second)
    {
        if (first.Type == EntityType.Person && second.Type == EntityType.Person) return ShareName(first.Name, second.Name);
        if (OfCard(first).Name is var one && OfCard(second).Name is var other && (one.IsSubsetOf(other) || other.IsSubsetOf(one))) return true;
        return (first.Type == EntityType.Person && IsTold(first, other)) || (second.Type == EntityType.Person && IsTold(second, one));
    }

    // By a word of what a card is said to be, or by nothing that tells anybody from anybody. States alone set apart whom other words bring together.
    private bool IsTold(CaseEntity card, HashSet<string> words)
    {
        var (name, descriptions) = OfCard(card);
        HashSet<string> own = [.. name, .. descriptions];
        if (words.IsSubsetOf(own)) return true;
        var (states, others) = (words.Where(IsState).ToList(), own.Where(IsState).ToList());
        if (states.Count > 0 && others.Count > 0 && !states.Exists(others.Contains)) return false;
        return words.Any(word => !IsState(word) && (card.Type == EntityType.Person ? descriptions : own).Contains(word));
    }

    private bool IsState(string word) => lexicon.States.WordsFor(word).Any();

    // Two full names are of two people unless they differ in nothing but how much is written; a single name may be short for either.
    private bool ShareName(string first, string second)
    {
        var (one, other) = (Parts(first), Parts(second));
        if (one.Length == 0 || other.Length == 0) return true;
        if (one.Length == 1 || other.Length == 1) return one.Intersect(other, StringComparer.Ordinal).Any();
        return one[^1] == other[^1] && one[0][0] == other[0][0] && (one[0] == other[0] || one[0].Length == 1 || other[0].Length == 1);
    }

    private string[] Parts(string name) => [.. WordBreaker.Break(name, 0, lexicon.Spelling).Select(word => word.Folded)];

    private HashSet<string> Words(int document, Statement said, CaseEntity? card)
    {
        HashSet<string> words = card is null ? [] : [.. OfCard(card).Name];
        if (said.Source.Span is { } span) words.UnionWith(Telling(readings[document].Shown(span)));
        return words;
    }

    private (HashSet<string> Name, HashSet<string> Descriptions) OfCard(CaseEntity card)
    {
        if (known.TryGetValue(card.Id, out var words)) return words;
        words = ([.. card.Aliases.Append(card.Name).SelectMany(Telling)], [.. card.Descriptions.Select(description => description.Text).Distinct(StringComparer.Ordinal).SelectMany(Telling)]);
        return known[card.Id] = words;
    }

    private IEnumerable<string> Telling(string words) => WordBreaker.Break(words, 0, lexicon.Spelling).Select(word => word.Folded)
        .Where(word => !lexicon.Wordforms.IsStopword(word) && !lexicon.Ranks.IsVoice(word) && !lexicon.Ranks.IsAnybody(word) && lexicon.Wordforms.Number(word) is null)
        .Select(word => lexicon.States.Of(word) ?? lexicon.Wordforms.Alike(lexicon.Wordforms.Stem(word)));
}
