using Hearsay.Language.Models;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Names.Tagging;

/// <summary>
/// The features of the first pass: words, shapes, affixes, clusters and lists in a window, and the surroundings of the same word elsewhere
/// in the document (Ratinov and Roth 2009). Each begins with the number of its template.
/// </summary>
internal sealed class NameFeatures(NameDocument document)
{
    private const int NoWord = 7;
    private readonly int[] places = new int[NameDocument.MostElsewhere];

    /// <summary>Writes the features of a sentence's words; <paramref name="scheme"/> is the annotation scheme to follow, 0 for the product's own.</summary>
    internal void Extract(SentenceRange sentence, int scheme, NameConsensus? consensus, FeatureRows rows)
    {
        rows.Clear();
        var capitals = true;
        for (var word = sentence.First; word < sentence.End; word++) capitals &= !document[word].IsWord || document[word].IsCapital;
        for (var word = sentence.First; word < sentence.End; word++)
        {
            rows.BeginWord();
            AddWindow(sentence, word, rows);
            AddWord(sentence, word, rows);
            AddPairs(sentence, word, rows);
            AddMarks(sentence, word, rows);
            AddElsewhere(word, rows);
            AddSetting(sentence, word, capitals, rows);
            AddScheme(sentence, word, scheme, rows);
            consensus?.Add(sentence, word, rows);
        }
    }

    private WordTraits? At(SentenceRange sentence, int word) => word >= sentence.First && word < sentence.End ? document[word] : null;

    private void AddWindow(SentenceRange sentence, int word, FeatureRows rows)
    {
        for (var offset = -2; offset <= 2; offset++)
        {
            var (trait, template) = (At(sentence, word + offset), 10 + offset);
            rows.Add(FeatureHash.Feature(template, trait?.Lower ?? NoWord));
            rows.Add(FeatureHash.Feature(template + 10, trait?.ShortShape ?? NoWord));
            if (trait is not { } present) continue;
            rows.Add(FeatureHash.Feature(template + 20, present.Clusters.Fine));
            rows.Add(FeatureHash.Feature(template + 30, present.Clusters.Middle));
            if (offset is >= -1 and <= 1) rows.Add(FeatureHash.Feature(template + 40, present.Clusters.Coarse));
        }
        for (var offset = 3; offset <= 4; offset++)
        {
            if (At(sentence, word - offset) is { } left) rows.Add(FeatureHash.Feature(70, left.Lower));
            if (At(sentence, word + offset) is { } right) rows.Add(FeatureHash.Feature(71, right.Lower));
        }
    }

    private void AddWord(SentenceRange sentence, int word, FeatureRows rows)
    {
        var trait = document[word];
        rows.Add(FeatureHash.Feature(80, trait.Form));
        rows.Add(FeatureHash.Feature(81, trait.Shape));
        for (var index = 0; index < 8; index++)
        {
            if (trait.Affix(index) is not 0 and var affix) rows.Add(FeatureHash.Feature(82 + index, affix));
        }
        if (At(sentence, word - 1) is { } left)
        {
            rows.Add(FeatureHash.Feature(90, left.Affix(6)));
            rows.Add(FeatureHash.Feature(91, left.Shape));
        }
        if (At(sentence, word + 1) is { } right)
        {
            rows.Add(FeatureHash.Feature(92, right.Affix(6)));
            rows.Add(FeatureHash.Feature(93, right.Shape));
        }
    }

    private void AddPairs(SentenceRange sentence, int word, FeatureRows rows)
    {
        var (trait, left, right) = (document[word], At(sentence, word - 1), At(sentence, word + 1));
        var (leftWord, rightWord) = (left?.Lower ?? NoWord, right?.Lower ?? NoWord);
        var (leftShape, rightShape) = (left?.ShortShape ?? NoWord, right?.ShortShape ?? NoWord);
        rows.Add(FeatureHash.Feature(100, leftWord, trait.Lower));
        rows.Add(FeatureHash.Feature(101, trait.Lower, rightWord));
        rows.Add(FeatureHash.Feature(102, leftWord, rightWord));
        rows.Add(FeatureHash.Feature(103, leftShape, trait.ShortShape));
        rows.Add(FeatureHash.Feature(104, trait.ShortShape, rightShape));
        rows.Add(FeatureHash.Feature(105, leftShape, trait.ShortShape, rightShape));
        rows.Add(FeatureHash.Feature(106, left?.Clusters.Middle ?? NoWord, trait.Clusters.Middle));
        rows.Add(FeatureHash.Feature(107, trait.Clusters.Middle, right?.Clusters.Middle ?? NoWord));
        rows.Add(FeatureHash.Feature(108, leftWord, trait.ShortShape));
        rows.Add(FeatureHash.Feature(109, trait.ShortShape, rightWord));
        if (At(sentence, word - 2) is { } beyond) rows.Add(FeatureHash.Feature(110, beyond.Lower, leftWord, trait.ShortShape));
        if (At(sentence, word + 2) is { } further) rows.Add(FeatureHash.Feature(111, rightWord, further.Lower, trait.ShortShape));
    }

    private void AddMarks(SentenceRange sentence, int word, FeatureRows rows)
    {
        for (var offset = -1; offset <= 1; offset++)
        {
            if (At(sentence, word + offset) is not { } trait) continue;
            var mark = document.Marks[word + offset];
            rows.Add(FeatureHash.Feature(121 + offset, trait.Listed, trait.IsCapital ? 1ul : 0));
            for (var (kinds, kind) = (mark.Kinds, 0ul); kinds != 0; kinds >>= 1, kind++)
            {
                if ((kinds & 1) != 0) rows.Add(FeatureHash.Feature(125 + offset, kind, mark.Edge));
            }
        }
        if (document.Marks[word].Kinds != 0) rows.Add(FeatureHash.Feature(128, document.Marks[word].Kinds, document.Marks[word].Edge, document[word].ShortShape));
        rows.Add(FeatureHash.Feature(129, document[word].Listed, At(sentence, word + 1)?.Listed ?? NoWord, document[word].ShortShape));
    }

    private void AddElsewhere(int word, FeatureRows rows)
    {
        var count = document.Elsewhere(word, places);
        for (var index = 0; index < count; index++)
        {
            var place = places[index];
            var sentence = document.Sentences[document.SentenceOf[place]];
            rows.Add(FeatureHash.Feature(140, At(sentence, place - 1)?.Lower ?? NoWord));
            rows.Add(FeatureHash.Feature(141, At(sentence, place + 1)?.Lower ?? NoWord));
        }
        if (document[word] is { IsCapital: true } trait)
            rows.Add(FeatureHash.Feature(142, document.LowerCased.Contains(trait.Lower) ? 1ul : 0, Math.Min(2ul, (ulong)count), trait.ShortShape));
    }

    private void AddSetting(SentenceRange sentence, int word, bool capitals, FeatureRows rows)
    {
        var first = word == sentence.First ? 1ul : 0;
        rows.Add(FeatureHash.Feature(150, first, document[word].ShortShape));
        rows.Add(FeatureHash.Feature(151, capitals ? 1ul : 0, document[word].ShortShape));
        rows.Add(FeatureHash.Feature(152, (ulong)Math.Min(sentence.Count, 6), first));
        rows.Add(FeatureHash.Feature(153, first, document[word].Lower));
    }

    /// <summary>What the schemes of annotation may differ on, once more for the scheme alone (Daumé 2007).</summary>
    private void AddScheme(SentenceRange sentence, int word, int scheme, FeatureRows rows)
    {
        var trait = document[word];
        var of = (ulong)scheme;
        rows.Add(FeatureHash.Feature(160, of));
        rows.Add(FeatureHash.Feature(161, of, trait.Lower));
        rows.Add(FeatureHash.Feature(162, of, trait.Shape));
        rows.Add(FeatureHash.Feature(163, of, trait.Clusters.Middle));
        rows.Add(FeatureHash.Feature(164, of, At(sentence, word - 1)?.Lower ?? NoWord));
        rows.Add(FeatureHash.Feature(165, of, At(sentence, word + 1)?.Lower ?? NoWord));
        rows.Add(FeatureHash.Feature(166, of, document.Marks[word].Kinds, document.Marks[word].Edge));
        rows.Add(FeatureHash.Feature(167, of, trait.ShortShape, At(sentence, word + 1)?.ShortShape ?? NoWord));
    }
}
