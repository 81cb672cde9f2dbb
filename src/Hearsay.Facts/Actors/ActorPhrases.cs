using System.Collections.Immutable;
using Hearsay.Facts.Actors.Vocabulary;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Actors;

/// <summary>
/// Works out of the words of a description or a name where the one who is called so belongs: from the head, the words before it, and, where the head
/// itself tells no sector, from that which the one is of.
/// </summary>
internal sealed class ActorPhrases(ActorLexicon lexicon, ImmutableArray<Word> words)
{
    private readonly ActorWords match = new(lexicon, words);

    /// <summary>Where one belongs by the words from <paramref name="first"/> to <paramref name="end"/>.</summary>
    public Belonging Read(int first, int end, bool isName)
    {
        var chunks = Chunks(first, end);
        var found = Belonging.None;
        for (var index = 0; index < chunks.Count && (index == 0 || chunks[index].Coordinate); index++) found = found.And(At(chunks, index, isName));
        return found;
    }

    private List<ActorChunk> Chunks(int first, int end)
    {
        var chunks = new List<ActorChunk>();
        var (begin, preposition, coordinate) = (first, "", false);
        for (var word = first; word <= end; word++)
        {
            var isPreposition = word < end && words[word].Upos == Upos.ADP;
            if (word < end && !isPreposition && words[word].Upos != Upos.CCONJ && !IsBeyond(word)) continue;
            if (isPreposition && match.Across(begin, word, end) is var past and > 0)
            {
                word = past - 1;
                continue;
            }
            if (word > begin) chunks.Add(new(preposition, coordinate, begin, word));
            if (word == end || IsBeyond(word)) break;
            (begin, preposition, coordinate) = (word + 1, isPreposition ? words[word].Form.ToLowerInvariant() : "", !isPreposition);
        }
        return chunks;
    }

    /// <summary>Whether a word ends what describes: a clause or an insertion begins.</summary>
    private bool IsBeyond(int word) => words[word].Upos switch
    {
        Upos.VERB or Upos.AUX => !words[word].Relation.StartsWith("amod", StringComparison.Ordinal) && !words[word].Relation.StartsWith("compound", StringComparison.Ordinal),
        Upos.SCONJ or Upos.PRON => !words[word].Relation.StartsWith("nmod", StringComparison.Ordinal),
        Upos.PUNCT => words[word].Form is not "-",
        _ => false,
    };

    private Belonging At(List<ActorChunk> chunks, int index, bool isName)
    {
        var chunk = chunks[index];
        if (match.Body(chunk.First, chunk.End) is { } body) return body;
        var (sense, begin, isFormer) = match.Head(chunk, isName);
        if (sense?.Kind is ActorSenseKind.None or ActorSenseKind.Relational) return Belonging.None;
        var before = match.Before(chunk.First, begin);
        var complement = index + 1 < chunks.Count && !chunks[index + 1].Coordinate ? At(chunks, index + 1, isName) : null;
        var preposition = complement is null ? "" : chunks[index + 1].Preposition;
        var other = complement is not null && (lexicon.IsWhole(preposition) || (lexicon.IsInside(preposition) && !complement.Sectors.IsEmpty)) ? complement : null;
        var sectors = before.IsDoubtful ? [] : Sectors(sense, before, other, complement is not null && lexicon.IsWhole(preposition));
        if (isFormer || before.IsFormer) sectors = lexicon.Former(sectors);
        var first = isName && begin > chunk.First ? chunk.End : begin;
        return new(Countries(sense, first, chunk.End, before, sectors, other, isName), sectors);
    }

    private static ImmutableArray<string> Sectors(ActorSense? sense, WordsBefore before, Belonging? other, bool isOfOther) => sense?.Kind switch
    {
        ActorSenseKind.Word => [.. sense.Sectors.Union(before.Modifiers)],
        ActorSenseKind.Bearer or ActorSenseKind.Member => [.. before.Sectors.Union(other?.Sectors ?? [])],
        ActorSenseKind.Office when !before.Sectors.IsEmpty => before.Sectors,
        ActorSenseKind.Office when before.HasOther => [],
        ActorSenseKind.Office when other is { Sectors.IsEmpty: false } => other.Sectors,
        ActorSenseKind.Office => isOfOther && (other is null || other.Countries.IsEmpty) ? [] : sense.Sectors,
        _ => [],
    };

    private ImmutableArray<string> Countries(
        ActorSense? sense, int begin, int end, WordsBefore before, ImmutableArray<string> sectors, Belonging? other, bool isName)
    {
        if (sense is null && match.People(begin, end) is { Length: > 0 } people) return [people];
        if (sense is null) return before.People is { } alone ? [alone] : [];
        if (sense.Kind == ActorSenseKind.Member && sectors.IsEmpty) return before.People is { } nation ? [nation] : [];
        if (before.Country is { } country && (!isName || !sectors.IsEmpty || country == before.People)) return [country];
        return other?.Countries ?? [];
    }
}
