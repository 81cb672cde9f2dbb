using Hearsay.Text;

namespace Hearsay.Facts.Times.Order;

/// <summary>The text says how two events lie to one another in time.</summary>
/// <param name="Event">The index of the one.</param>
/// <param name="Kind">How it lies to the other.</param>
/// <param name="Other">The index of the other.</param>
/// <param name="Sign">The word that says it: "after", "while", "then".</param>
public sealed record EventOrder(int Event, OrderKind Kind, int Other, TextSpan Sign);
