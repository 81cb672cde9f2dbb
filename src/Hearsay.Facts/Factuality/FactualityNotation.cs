using Hearsay.Facts.Events;

namespace Hearsay.Facts.Factuality;

/// <summary>How values and modalities are written in the lexicons.</summary>
internal static class FactualityNotation
{
    /// <summary>Reads <c>CT+</c>, <c>PR-</c>, <c>U</c>; a value without a sign is positive. Null for <c>=</c>, which stands for the embedding word's own value.</summary>
    /// <exception cref="FormatException">It is none of these.</exception>
    public static Commitment? ParseCommitment(string written)
    {
        if (written == "=") return null;
        return new Commitment(ParseCertainty(written.TrimEnd('+', '-')), !written.EndsWith('-'), Modality.Actual);
    }

    /// <summary>Reads <c>CT</c>, <c>PR</c>, <c>PS</c> or <c>U</c>.</summary>
    /// <exception cref="FormatException">It is none of these.</exception>
    public static Certainty ParseCertainty(string written) => written switch
    {
        "CT" => Certainty.Certain,
        "PR" => Certainty.Probable,
        "PS" => Certainty.Possible,
        "U" => Certainty.Unknown,
        _ => throw new FormatException($"'{written}' is no value of factuality."),
    };

    /// <summary>Reads a modality by its name in any case; null is actual.</summary>
    /// <exception cref="FormatException">There is no such modality.</exception>
    public static Modality ParseModality(string? written)
    {
        if (written is null) return Modality.Actual;
        return Enum.TryParse<Modality>(written, ignoreCase: true, out var modality)
            ? modality
            : throw new FormatException($"'{written}' is no modality.");
    }

    /// <summary>Writes a value as FactBank does (<c>CT+</c>).</summary>
    public static string Write(FactualityValue value) => value switch
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
