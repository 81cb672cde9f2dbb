using Hearsay.Text;

namespace Hearsay.Facts.Times.Grammar;

/// <summary>A time expression as the grammar found it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Type">TIMEX3's type.</param>
/// <param name="Symbol">Its value before it is anchored.</param>
/// <param name="IsNarrative">Whether it counts only in a text that tells of other times than its own.</param>
internal readonly record struct TimeMatch(TextSpan Span, TimexType Type, string Symbol, bool IsNarrative);
