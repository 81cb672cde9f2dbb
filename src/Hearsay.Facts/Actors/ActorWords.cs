using System.Collections.Immutable;
using Hearsay.Facts.Actors.Vocabulary;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Actors;

/// <summary>Finds the phrases of the lexicon among the words of a document.</summary>
internal sealed class ActorWords(ActorLexicon lexicon, ImmutableArray<Word> words)
{
    /// <summary>Where the body whose name the words are, with or without an article, belongs.</summary>
    public Belonging? Body(int first, int end)
    {
        while (first < end - 1 && words[first].Upos == Upos.DET) first++;
        if (lexicon.Body(Written(first, end)) is { } body) return body;
        return lexicon.State(Written(first, end)) is { } state ? new([state], []) : null;
    }

    /// <summary>The country of the people whose name ends the words; empty for a people of no state, null where there is none.</summary>
    public string? People(int first, int end) => Ending(end, first, phrase => lexicon.People(phrase)).Found;

    /// <summary>What the longest phrase at the end of a chunk tells, where it begins, and whether its own beginning says that it is over.</summary>
    public (ActorSense? Sense, int Begin, bool IsFormer) Head(ActorChunk chunk, bool isName)
    {
        for (var begin = Math.Max(chunk.First, chunk.End - lexicon.Longest); begin < chunk.End; begin++)
        {
            if (Sense(begin, chunk.End, isName) is { } sense) return (sense, begin, false);
            if (lexicon.WithoutFormer(words[begin].Form.ToLowerInvariant()) is { } rest && Sense(begin, chunk.End, isName, rest) is { } old) return (old, begin, true);
        }
        return (null, chunk.End - 1, false);
    }

    /// <summary>Where a phrase ends that begins at or after <paramref name="begin"/> and reaches across the preposition; 0 where there is none.</summary>
    public int Across(int begin, int preposition, int end)
    {
        for (var first = Math.Max(begin, preposition - lexicon.Longest); first < preposition; first++)
        {
            for (var past = Math.Min(end, first + lexicon.Longest); past > preposition + 1; past--)
            {
                if (Sense(first, past, false) is not null || lexicon.Body(Written(first, past)) is not null) return past;
            }
        }
        return 0;
    }

    /// <summary>What the words up to a head tell.</summary>
    public WordsBefore Before(int first, int end)
    {
        string? country = null, people = null;
        var (sectors, modifiers) = (ImmutableArray<string>.Empty, ImmutableArray<string>.Empty);
        var (hasOther, isFormer, isDoubtful) = (false, false, false);
        for (var past = end; past > first;)
        {
            var begin = past - 1;
            var form = words[begin].Form.ToLowerInvariant();
            if (!IsPlural(begin) && Ending(past, first, lexicon.People) is { Found: { } code } nation)
            {
                begin = nation.Begin;
                if (code.Length > 0) (country, people) = (country ?? code, people ?? code);
            }
            else if (Ending(past, first, Place) is { Found: { } place } named)
            {
                begin = named.Begin;
                country ??= place.Countries.FirstOrDefault();
                sectors = [.. sectors.Union(place.Sectors)];
            }
            else if (Ending(past, first, (from, to) => (IsNoun(past - 1) ? Sense(from, to, true) : null) ?? Added(from, to)) is { Found: { } sense } body)
            {
                begin = body.Begin;
                sectors = [.. sectors.Union(sense.Sectors)];
                if (lexicon.Modifier(Lower(begin, past)) is { } added) modifiers = modifiers.Add(added);
                hasOther |= sense.Kind == ActorSenseKind.None;
            }
            else
            {
                isFormer |= lexicon.IsFormer(form);
                isDoubtful |= lexicon.IsDoubtful(form);
                hasOther |= words[begin].Upos is Upos.NOUN or Upos.PROPN && !lexicon.IsFormer(form) && !lexicon.IsDoubtful(form);
            }
            past = begin;
        }
        return new(country, people, sectors, modifiers, hasOther, isFormer, isDoubtful);
    }

    private bool IsNoun(int word) => words[word].Upos is Upos.NOUN or Upos.PROPN;

    /// <summary>Several of a people before a noun are a team or a party, and no country.</summary>
    private bool IsPlural(int word) => IsNoun(word) && words[word].Feats.Contains("Number=Plur", StringComparison.Ordinal);

    private Belonging? Place(string written) => lexicon.Body(written) ?? (lexicon.State(written) is { } state ? new([state], []) : null);

    private ActorSense? Added(int first, int end) => lexicon.Modifier(Lower(first, end)) is { } sector ? new(ActorSenseKind.Word, [sector]) : null;

    private ActorSense? Sense(int first, int end, bool isName, string? beginning = null)
    {
        var before = Lower(first, end - 1);
        if (beginning is not null) before = end - 1 == first ? "" : beginning + before[words[first].Form.Length..];
        var last = beginning is not null && end - 1 == first ? beginning : words[end - 1].Form.ToLowerInvariant();
        var joined = before.Length > 0 ? before + " " : "";
        if (lexicon.Sense(joined + last, isName) is { } sense) return sense;
        return beginning is not null && end - 1 == first ? null : lexicon.Sense(joined + words[end - 1].Lemma.ToLowerInvariant(), isName);
    }

    private (T? Found, int Begin) Ending<T>(int end, int from, Func<string, T?> look) where T : class => Ending(end, from, (first, past) => look(Written(first, past)));

    private (T? Found, int Begin) Ending<T>(int end, int from, Func<int, int, T?> look) where T : class
    {
        for (var first = Math.Max(from, end - lexicon.Longest); first < end; first++)
        {
            if (look(first, end) is { } found) return (found, first);
        }
        return (null, end);
    }

    private string Written(int first, int end) => Joined(first, end, word => word.Form);

    private string Lower(int first, int end) => Joined(first, end, word => word.Form.ToLowerInvariant());

    /// <summary>The words with blanks between them, a possessive ending joined to the word before it.</summary>
    private string Joined(int first, int end, Func<Word, string> form)
    {
        if (end - first == 1) return form(words[first]);
        var joined = new System.Text.StringBuilder();
        for (var index = first; index < end; index++)
        {
            if (index > first && words[index].Upos != Upos.PART) joined.Append(' ');
            joined.Append(form(words[index]));
        }
        return joined.ToString();
    }
}
