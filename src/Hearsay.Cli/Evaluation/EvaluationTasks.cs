using Hearsay.Language;
using Hearsay.Scoring.Trees;

namespace Hearsay.Cli.Evaluation;

/// <summary>The measures, one a line.</summary>
internal static class EvaluationTasks
{
    public static IReadOnlyList<EvaluationTask> All { get; } =
    [
        new("trees", "Tags, features, lemmas and dependencies on a treebank in CoNLL-U (a file, or a folder with its dev.conllu).",
            request => TreesScorer.Score(request.Path, Analyzer.Load(request.Models), request.Limit)),
    ];
}
