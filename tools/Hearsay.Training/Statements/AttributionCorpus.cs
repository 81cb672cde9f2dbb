using Hearsay.Facts.Statements.Cues;
using Hearsay.Facts.Statements.Learned;
using Hearsay.Formats;
using Hearsay.Language;
using Hearsay.Language.Names.Tagging;
using Hearsay.Language.Syntax;
using Hearsay.Scoring.Statements;
using Hearsay.Text;

namespace Hearsay.Training.Statements;

/// <summary>Reads a part of PolNeAR (Newell, Margolin and Ruths 2018): a folder with <c>text</c> and <c>attributions</c>.</summary>
internal static class AttributionCorpus
{
    /// <summary>The articles in order of their files, once for each annotator.</summary>
    internal static IEnumerable<AnnotatedArticle> Read(string folder, Analyzer analyzer, CueLexicon lexicon, WordClusters likes)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "text"), "*.txt").Order(StringComparer.Ordinal))
        {
            var marks = Directory.GetFiles(Path.Combine(folder, "attributions"), Path.GetFileNameWithoutExtension(file) + "*.ann").Order(StringComparer.Ordinal).ToArray();
            if (marks.Length == 0 || DocumentReader.Read(file).Value is not { } document) continue;
            var words = AttributionWords.Of(analyzer.Analyze(document), lexicon, likes);
            var map = new CodePointMap(document.Text);
            foreach (var mark in marks)
                yield return new(words, [.. BratFile.Read(File.ReadAllText(mark), map).Select(one => InWords(one, words.Analysis)).OfType<GoldAttribution>()]);
        }
    }

    private static GoldAttribution? InWords(Attribution annotated, Analysis analysis)
    {
        var roles = new Dictionary<int, int>();
        foreach (var role in (int[])[1, 0, 2])
        {
            foreach (var word in annotated.In(role).SelectMany(span => WordsOf(span, analysis))) roles.TryAdd(word, role);
        }
        return Head(analysis, [.. roles.Where(pair => pair.Value == 1).Select(pair => pair.Key).Order()]) is { } head ? new(head, roles) : null;
    }

    private static IEnumerable<int> WordsOf(TextSpan span, Analysis analysis)
    {
        int low = 0, high = analysis.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (analysis.Words[middle].Span.End <= span.Start) low = middle + 1;
            else high = middle;
        }
        for (var word = low; word < analysis.Count && analysis.Words[word].Span.Start < span.End; word++) yield return word;
    }

    /// <summary>The word of a cue that the others depend on: of several a verb, then the first that is no mark.</summary>
    private static int? Head(Analysis analysis, int[] cue)
    {
        var within = cue.ToHashSet();
        var tops = cue.Where(word => !within.Contains(analysis.Words[word].Head)).ToArray();
        return tops.Length == 0 ? null : tops.OrderBy(word => Rank(analysis.Words[word].Upos)).ThenBy(word => word).First();
    }

    private static int Rank(Upos tag) => tag switch { Upos.VERB => 0, Upos.AUX => 1, Upos.PUNCT => 3, _ => 2 };
}
