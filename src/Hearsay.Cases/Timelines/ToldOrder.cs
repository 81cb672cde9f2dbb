using System.Collections.Immutable;
using Hearsay.Facts.Times.Order;

namespace Hearsay.Cases.Timelines;

/// <summary>How two events of the case lie to one another in time, as texts tell it.</summary>
/// <param name="Event">The id of the one.</param>
/// <param name="Kind">How it lies to the other.</param>
/// <param name="Other">The id of the other.</param>
/// <param name="Signs">The words that say it: "after the attack", "Then they fled".</param>
public sealed record ToldOrder(string Event, OrderKind Kind, string Other, ImmutableArray<Passage> Signs);
