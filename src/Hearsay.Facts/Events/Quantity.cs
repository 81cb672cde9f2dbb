using Hearsay.Text;

namespace Hearsay.Facts.Events;

/// <summary>A count or measure in an event: "at least four civilians".</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Low">The least that it can mean.</param>
/// <param name="High">The most that it can mean; positive infinity for "at least".</param>
/// <param name="Unit">The lemma of what is counted (<c>civilian</c>, <c>euro</c>).</param>
/// <param name="Role">What the number counts in the event: <c>killed</c>, <c>wounded</c>, <c>amount</c>, <c>count</c>.</param>
public sealed record Quantity(TextSpan Span, double Low, double High, string Unit, string Role);
