using Hearsay.Language.Names.Tagging;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Names;

/// <summary>A document as the tagger sees it: its forms with their traits, and where else in the document each of them stands.</summary>
internal sealed class NameDocument
{
    internal const int MostElsewhere = 4;

    private readonly List<WordTraits> traits = [];
    private readonly int[] traitsOf;
    private readonly int[] previous;
    private readonly int[] next;

    internal NameDocument(string[] forms, IReadOnlyList<SentenceRange> sentences, WordClusters clusters, NameLists lists, Gazetteer gazetteer)
    {
        (Forms, Sentences) = (forms, sentences);
        traitsOf = new int[forms.Length];
        (previous, next) = (new int[forms.Length], new int[forms.Length]);
        Marks = new GazetteerMark[forms.Length];
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var word = 0; word < forms.Length; word++)
        {
            if (!known.TryGetValue(forms[word], out var index))
            {
                known[forms[word]] = index = traits.Count;
                traits.Add(new(forms[word], clusters, lists));
            }
            traitsOf[word] = index;
        }
        foreach (var sentence in sentences)
            gazetteer.Match(forms.AsSpan(sentence.First, sentence.Count)).CopyTo(Marks, sentence.First);
        LinkOccurrences();
        LowerCased = [.. traits.Where(trait => trait.IsWord && !trait.IsCapital).Select(trait => trait.Lower)];
        SentenceOf = new int[forms.Length];
        for (var index = 0; index < sentences.Count; index++) Array.Fill(SentenceOf, index, sentences[index].First, sentences[index].Count);
    }

    internal string[] Forms { get; }

    internal IReadOnlyList<SentenceRange> Sentences { get; }

    internal GazetteerMark[] Marks { get; }

    internal int[] SentenceOf { get; }

    /// <summary>The words (lower-case hashes) that the document also writes without a capital.</summary>
    internal HashSet<ulong> LowerCased { get; }

    internal WordTraits this[int word] => traits[traitsOf[word]];

    /// <summary>Other places of the same word, nearest first, at most <see cref="MostElsewhere"/>.</summary>
    internal int Elsewhere(int word, Span<int> places)
    {
        var (count, back, on) = (0, previous[word], next[word]);
        while (count < Math.Min(MostElsewhere, places.Length) && (back >= 0 || on >= 0))
        {
            if (on < 0 || (back >= 0 && word - back <= on - word)) (places[count++], back) = (back, previous[back]);
            else (places[count++], on) = (on, next[on]);
        }
        return count;
    }

    private void LinkOccurrences()
    {
        var last = new Dictionary<ulong, int>();
        for (var word = 0; word < Forms.Length; word++)
        {
            (previous[word], next[word]) = (-1, -1);
            var trait = this[word];
            if (!trait.IsCapital || !trait.IsWord) continue;
            if (last.TryGetValue(trait.Lower, out var before)) (previous[word], next[before]) = (before, word);
            last[trait.Lower] = word;
        }
    }
}
