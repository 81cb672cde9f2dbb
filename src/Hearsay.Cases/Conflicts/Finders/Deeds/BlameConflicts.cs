using System.Globalization;
using Hearsay.Cases.Claims;
using Hearsay.Cases.Dates;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Statements;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts.Finders.Deeds;

/// <summary>
/// Finds two parties each of which is quoted that the other began it: opened fire, fired first, started the fight. A state, its people, its forces and those who speak for it are one party; whoever else is named or
/// called by one word is one of his own.
/// </summary>
internal sealed class BlameConflicts(IReadOnlyList<IndexedReading> readings, IdentityMap identities, CaseLexicon lexicon, Func<int, int, double> kinship)
{
    private const double Kin = 0.12;
    private const int NearDays = 7;
    private const int ReachOfNegation = 3;

    private readonly record struct Blame(int Document, int Statement, TextSpan Sentence, HashSet<string> By, HashSet<string> Blamed, string Shown);

    public IEnumerable<Conflict> Find()
    {
        var blames = readings.SelectMany(Read).ToList();
        var sets = new Partition(blames.Count);
        for (var first = 0; first < blames.Count; first++)
        {
            for (var second = first + 1; second < blames.Count; second++)
            {
                if (AreAtOdds(blames[first], blames[second])) sets.Join(first, second);
            }
        }
        foreach (var set in sets.Sets().Where(set => set.Count > 1)) yield return Make([.. set.Select(index => blames[index])]);
    }

    private bool AreAtOdds(in Blame first, in Blame second) => first.Blamed.Overlaps(second.By) && second.Blamed.Overlaps(first.By) && !first.Blamed.Overlaps(second.Blamed)
        && (first.Document == second.Document || kinship(first.Document, second.Document) >= Kin) && DaysBetween.Publications(readings[first.Document], readings[second.Document]) <= NearDays;

    private IEnumerable<Blame> Read(IndexedReading reading)
    {
        for (var index = 0; index < reading.Reading.Statements.Length; index++)
        {
            var said = reading.Reading.Statements[index];
            if (said.Source.IsAuthor || said.Source is { Span: null, Entity: null } || lexicon.Stances.Of(said.Act) is not (Stance.Asserted or Stance.Confirmed)) continue;
            var by = Speaker(reading, said.Source);
            foreach (var sentence in said.Content.SelectMany(span => SentenceCutter.Cut(reading.Reading.Document.Text, span)))
            {
                if (Doer(reading, sentence) is not { } doer) continue;
                var blamed = Party(reading, doer);
                if (blamed.Count > 0 && !blamed.Overlaps(by)) yield return new Blame(reading.Index, index, sentence, by, blamed, reading.Shown(doer.Phrase));
            }
        }
    }

    // Who stands last before the words for beginning it.
    private EntityMention? Doer(IndexedReading reading, TextSpan sentence)
    {
        var (first, count) = reading.RangeOf(sentence);
        for (var index = first; index < first + count; index++)
        {
            if (!lexicon.Deeds.Begins(reading.Words.AsSpan(index, first + count - index)) || IsNegated(reading, first, index)) continue;
            var before = reading.Words[index].Span.Start;
            return reading.Reading.Mentions.Where(mention => sentence.Contains(mention.Span) && mention.Head.End <= before && mention.Kind != MentionKind.Pronoun)
                .OrderByDescending(mention => mention.Head.End).Cast<EntityMention?>().FirstOrDefault();
        }
        return null;
    }

    private bool IsNegated(IndexedReading reading, int first, int index)
    {
        for (var at = Math.Max(first, index - ReachOfNegation); at < index; at++)
        {
            if (lexicon.Wordforms.IsNegator(reading.Words[at].Folded)) return true;
        }
        return false;
    }

    private HashSet<string> Speaker(IndexedReading reading, StatementSource source)
    {
        var keys = source.Span is { } span ? States(reading, span) : [];
        if (source.Entity is not { } entity) return keys;
        if (keys.Count == 0) keys.UnionWith(identities.Of(reading.Index, entity).Actor.Countries.Select(country => country.Name));
        keys.UnionWith(Own(reading, entity, source.Span ?? default));
        return keys;
    }

    private HashSet<string> Party(IndexedReading reading, EntityMention mention) =>
        States(reading, mention.Phrase) is { Count: > 0 } states ? states : [.. Own(reading, mention.Entity, mention.Head)];

    private HashSet<string> States(IndexedReading reading, TextSpan span)
    {
        var states = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in reading.WordsIn(span))
        {
            if (lexicon.States.Of(word.Folded) is { } state) states.Add(state);
        }
        return states;
    }

    // Who has no name goes by the word for him as well, where it is of one group: police are police in all texts of an affair.
    private IEnumerable<string> Own(IndexedReading reading, int entity, TextSpan words)
    {
        yield return identities.Places[reading.Index][entity].ToString(CultureInfo.InvariantCulture);
        if (reading.WordsIn(words) is [.., var head] && lexicon.Deeds.IsSide(head.Folded)) yield return lexicon.Wordforms.Alike(lexicon.Wordforms.Stem(head.Folded));
    }

    private Conflict Make(List<Blame> sides)
    {
        var told = sides.DistinctBy(blame => (blame.Document, blame.Sentence)).ToList();
        return ConflictFinder.Make(ConflictKind.Identity, $"Who began it: {string.Join("; ", told.Select(blame => blame.Shown).Distinct(StringComparer.OrdinalIgnoreCase))}.",
            told.Select(blame => new ConflictMember(new Passage(readings[blame.Document].Id, blame.Sentence), $"{blame.Shown}, says {SourceWords.Of(readings[blame.Document], identities, readings[blame.Document].Reading.Statements[blame.Statement])}")));
    }
}
