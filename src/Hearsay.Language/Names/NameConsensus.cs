using Hearsay.Language.Models;
using Hearsay.Language.Names.Tagging;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Names;

/// <summary>
/// What the first pass said of a document as a whole, for the second: how it labelled the same word, the same name, and names that
/// hold this one (Krishnan and Manning 2006).
/// </summary>
internal sealed class NameConsensus
{
    private readonly NameDocument document;
    private readonly int[] labels;
    private readonly ulong[] names;
    private readonly Dictionary<ulong, ClassCounts> words = [];
    private readonly Dictionary<ulong, ClassCounts> wholes = [];
    private readonly Dictionary<ulong, ClassCounts> parts = [];

    internal NameConsensus(NameDocument document, int[] labels)
    {
        (this.document, this.labels) = (document, labels);
        names = new ulong[labels.Length];
        foreach (var sentence in document.Sentences) Count(sentence);
    }

    /// <summary>Adds the features of the second pass to those that <see cref="NameFeatures"/> gave of a word.</summary>
    internal void Add(SentenceRange sentence, int word, FeatureRows rows)
    {
        for (var offset = -1; offset <= 1; offset++)
        {
            var place = word + offset;
            rows.Add(FeatureHash.Feature(201 + offset, place >= sentence.First && place < sentence.End ? (ulong)labels[place] : 99));
        }
        var trait = document[word];
        rows.Add(FeatureHash.Feature(210, (ulong)labels[word], trait.Lower));
        if (!trait.IsCapital) return;
        rows.Add(FeatureHash.Feature(211, words[trait.Lower].Summary, (ulong)labels[word]));
        rows.Add(FeatureHash.Feature(212, words[trait.Lower].Summary, trait.ShortShape));
        if (names[word] == 0) return;
        rows.Add(FeatureHash.Feature(213, wholes[names[word]].Summary, (ulong)labels[word]));
        rows.Add(FeatureHash.Feature(214, parts.GetValueOrDefault(names[word]).Summary, (ulong)labels[word]));
    }

    private void Count(SentenceRange sentence)
    {
        for (var word = sentence.First; word < sentence.End; word++)
        {
            if (document[word].IsCapital) Tell(words, document[word].Lower, NameLabels.Class(labels[word]));
        }
        foreach (var (first, end, nameClass) in NameRuns.Of(labels, sentence)) CountName(first, end, nameClass);
    }

    private void CountName(int first, int end, int nameClass)
    {
        var whole = Key(first, end);
        Array.Fill(names, whole, first, end - first);
        Tell(wholes, whole, nameClass);
        for (var begin = first; begin < end; begin++)
        {
            for (var stop = begin + 1; stop <= Math.Min(end, begin + 4); stop++)
            {
                if (stop - begin < end - first) Tell(parts, Key(begin, stop), nameClass);
            }
        }
    }

    private ulong Key(int first, int end)
    {
        var key = 1ul;
        for (var word = first; word < end; word++) key = FeatureHash.Mix(key, document[word].Lower);
        return key | 1;
    }

    private static void Tell(Dictionary<ulong, ClassCounts> counts, ulong key, int nameClass) =>
        counts[key] = counts.GetValueOrDefault(key).With(nameClass);
}
