using Hearsay.Language;
using Hearsay.Language.Conllu;
using Hearsay.Language.Coreference;
using Hearsay.Language.Syntax;
using Hearsay.Scoring.Coreference;
using Hearsay.Text;

namespace Hearsay.Training.Coreference;

/// <summary>A document with the gold chain of each mention that was found.</summary>
internal sealed class TrainingDocument
{
    private TrainingDocument(CoreferenceDocument document, int[] chains, bool[] teaches, IReadOnlyList<IReadOnlyList<TextSpan>> gold) =>
        (Document, Chains, Teaches, Features, GoldChains) = (document, chains, teaches, new(document), gold);

    internal CoreferenceDocument Document { get; }

    /// <summary>The gold chain of each mention, or -1.</summary>
    internal int[] Chains { get; }

    /// <summary>Whether the mention is one to learn from.</summary>
    internal bool[] Teaches { get; }

    internal LinkFeatures Features { get; }

    /// <summary>The gold chains of two mentions or more.</summary>
    internal IReadOnlyList<IReadOnlyList<TextSpan>> GoldChains { get; }

    /// <summary>The chains of two mentions or more that the ranker makes.</summary>
    internal List<TextSpan[]> Said(AntecedentRanker ranker)
    {
        var chains = ranker.Rank(Document);
        return [.. Enumerable.Range(0, Document.Mentions.Count).GroupBy(chains.Root).Select(chain => chain.Select(index => Span(Document, index)).Distinct().ToArray()).Where(chain => chain.Length > 1)];
    }

    /// <param name="gold">The text and its chains.</param>
    /// <param name="analyzer">An analyzer without coreference.</param>
    /// <param name="lexicon">What nouns and pronouns tell.</param>
    /// <param name="marksAll">Whether what is not marked is in no chain; else only what is marked teaches.</param>
    internal static TrainingDocument Of(GoldChains gold, Analyzer analyzer, NounLexicon lexicon, bool marksAll)
    {
        var document = new CoreferenceDocument(analyzer.Analyze(RunningText.AsDocument(gold.Name, gold.Text)), lexicon);
        var (bySpan, count) = (new Dictionary<TextSpan, int>(), document.Mentions.Count);
        for (var chain = 0; chain < gold.Chains.Count; chain++)
        {
            foreach (var span in gold.Chains[chain]) bySpan[span] = chain;
        }
        var (chains, teaches) = (new int[count], new bool[count]);
        for (var index = 0; index < count; index++)
        {
            chains[index] = bySpan.GetValueOrDefault(Span(document, index), -1);
            teaches[index] = marksAll || chains[index] >= 0;
        }
        return new(document, chains, teaches, [.. gold.Chains.Where(chain => chain.Count > 1)]);
    }

    internal static TextSpan Span(CoreferenceDocument document, int index) =>
        WordSpans.Of(document.Trees.Analysis, document.Mentions[index].OuterFirst, document.Mentions[index].OuterEnd);
}
