using Hearsay.Text;

namespace Hearsay.Scoring.Factuality;

/// <summary>An event of MEANTIME with what its annotators take it for; a part is null where they do not say.</summary>
/// <param name="Span">Where it is told.</param>
/// <param name="Certainty"><c>CERTAIN</c>, <c>PROBABLE</c>, <c>POSSIBLE</c> or <c>UNDERSPECIFIED</c>.</param>
/// <param name="Polarity"><c>POS</c>, <c>NEG</c> or <c>UNDERSPECIFIED</c>.</param>
/// <param name="Time"><c>NON_FUTURE</c>, <c>FUTURE</c> or <c>UNDERSPECIFIED</c>.</param>
internal sealed record JudgedEvent(TextSpan Span, string? Certainty, string? Polarity, string? Time);
