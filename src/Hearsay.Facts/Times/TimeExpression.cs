using Hearsay.Text;

namespace Hearsay.Facts.Times;

/// <summary>A TIMEX3 expression with its value and the days that it can mean.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Type">TIMEX3's type.</param>
/// <param name="Value">TIMEX3's value: <c>2018-12</c>, <c>P1Y</c>, <c>PAST_REF</c>.</param>
/// <param name="Modifier">TIMEX3's <c>mod</c> (<c>APPROX</c>, <c>START</c>, <c>END</c> …), or null.</param>
/// <param name="Interval">The days that it can mean; null for durations, sets and what has no anchor.</param>
/// <param name="Anchoring">
/// The value before it was anchored, with the tense of its clause (<c>S-1y~LESS_THAN;Past;4</c>): what <see cref="TimeResolution.Reanchor"/>
/// needs once the date of the document is known better. Null for what no rule found.
/// </param>
public sealed record TimeExpression(
    TextSpan Span, TimexType Type, string Value, string? Modifier, DateInterval? Interval, string? Anchoring = null);
