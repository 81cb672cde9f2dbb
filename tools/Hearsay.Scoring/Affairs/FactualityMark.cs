using Hearsay.Facts.Factuality;

namespace Hearsay.Scoring.Affairs;

/// <summary>FactBank's short form of a value.</summary>
internal static class FactualityMark
{
    public static string Of(FactualityValue value) => value switch
    {
        FactualityValue.CertainPositive => "CT+",
        FactualityValue.ProbablePositive => "PR+",
        FactualityValue.PossiblePositive => "PS+",
        FactualityValue.CertainNegative => "CT-",
        FactualityValue.ProbableNegative => "PR-",
        FactualityValue.PossibleNegative => "PS-",
        FactualityValue.CertainUnknown => "CTu",
        _ => "U",
    };
}
