using Hearsay.Facts.Events;
using Hearsay.Facts.Factuality;

namespace Hearsay.Cases.Conflicts;

/// <summary>Whether an event is told as certainly so or as certainly not so, whoever it is that vouches.</summary>
internal static class Firmness
{
    public static bool Denies(Event told) => Has(told, FactualityValue.CertainNegative) && !Has(told, FactualityValue.CertainPositive);

    public static bool Affirms(Event told) => Has(told, FactualityValue.CertainPositive)
        && !told.Factuality.Any(judgement => judgement.Value is FactualityValue.CertainNegative or FactualityValue.ProbableNegative or FactualityValue.PossibleNegative);

    private static bool Has(Event told, FactualityValue value) => told.Factuality.Any(judgement => judgement.Value == value);
}
