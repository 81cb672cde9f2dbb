using System.Collections.Immutable;

namespace Hearsay.Facts.Factuality;

/// <summary>Values of factuality on one scale from -3 (certainly did not happen) to 3 (certainly did), as corpora of readers' judgements have it (Lee et al. 2015).</summary>
internal static class FactualityScale
{
    /// <summary>Where what is judged lies for a reader who believes the innermost source.</summary>
    public static int Of(ImmutableArray<FactualityJudgement> judgements) => judgements.IsEmpty ? 0 : Of(judgements[^1].Value);

    private static int Of(FactualityValue value) => value switch
    {
        FactualityValue.CertainPositive => 3,
        FactualityValue.ProbablePositive => 2,
        FactualityValue.PossiblePositive => 1,
        FactualityValue.PossibleNegative => -1,
        FactualityValue.ProbableNegative => -2,
        FactualityValue.CertainNegative => -3,
        _ => 0,
    };
}
