using Hearsay.Language;
using Hearsay.Language.Conllu;
using Hearsay.Language.Coreference;
using Hearsay.Language.Coreference.Mentions;
using Hearsay.Language.Coreference.Ranking;
using Hearsay.Language.Syntax;
using Hearsay.Scoring.Coreference;
using Hearsay.Text;

namespace Hearsay.Training.Coreference;

/// <summary>A document with the gold chain of each mention that was found.</summary>
internal sealed class TrainingDocument
{
    private TrainingDocument(CoreferenceDocument document, int[] chains, bool[] teaches, IReadOnlyList<IReadOnlyList<TextSpan>> gold) =>
        (Document, Chains, Teaches, Features, GoldChains) = (document, chains, teaches, new(document), gold);

    /// <summary>What it tells of one pronoun, where it tells no more; else null.</summary>
    internal GapAnswer? Answer { get; private init; }

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

    /// <summary>A paragraph of GAP, from which its pronoun alone is learned.</summary>
    internal static TrainingDocument Of(GapExample example, Analyzer analyzer, NounLexicon lexicon)
    {
        var document = new CoreferenceDocument(analyzer.Analyze(RunningText.AsDocument("gap", example.Text)), lexicon);
        var answer = new GapAnswer(At(document, example.Pronoun), [.. example.Names.Select(name => (At(document, name.Span), name.IsSame))]);
        var (chains, teaches) = (new int[document.Mentions.Count], new bool[document.Mentions.Count]);
        Array.Fill(chains, -1);
        if (answer.Pronoun >= 0) teaches[answer.Pronoun] = true;
        return new(document, chains, teaches, []) { Answer = answer };
    }

    /// <summary>Which candidates are right for a mention, after whether none is; null where that is not known.</summary>
    internal bool[]? Right(int index, List<Candidate> found, ChainBuilder chains)
    {
        var isRight = new bool[found.Count + 1];
        if (Answer is null)
        {
            for (var at = 0; at < found.Count; at++) isRight[at + 1] = Chains[index] >= 0 && Chains[found[at].Mention] == Chains[index];
            isRight[0] = !isRight.Contains(true);
            return isRight;
        }
        // A name stands for its chain; of the other chains nothing is known but that they are not those of the names.
        for (var at = 0; at < found.Count; at++) isRight[at + 1] = Answer.Names.Any(name => name.Mention >= 0 && name.IsSame && chains.Root(name.Mention) == chains.Root(found[at].Mention));
        if (Answer.IsKnown) return isRight.Contains(true) ? isRight : null;
        for (var at = 0; at < found.Count; at++) isRight[at + 1] = !Answer.Names.Any(name => name.Mention >= 0 && chains.Root(name.Mention) == chains.Root(found[at].Mention));
        isRight[0] = true;
        return isRight;
    }

    /// <summary>The mention that fits the span best, by at least half (Dice); or -1.</summary>
    private static int At(CoreferenceDocument document, TextSpan span)
    {
        var (best, most) = (-1, 0.5);
        for (var index = 0; index < document.Mentions.Count; index++)
        {
            var own = Span(document, index);
            var fit = 2.0 * (Math.Min(own.End, span.End) - Math.Max(own.Start, span.Start)) / (own.Length + span.Length);
            if (fit >= most) (best, most) = (index, fit);
        }
        return best;
    }

    internal static TextSpan Span(CoreferenceDocument document, int index) =>
        WordSpans.Of(document.Trees.Analysis, document.Mentions[index].OuterFirst, document.Mentions[index].OuterEnd);
}
