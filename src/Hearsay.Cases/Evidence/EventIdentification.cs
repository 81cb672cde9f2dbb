using System.Collections.Immutable;
using Hearsay.Cases.Events;

namespace Hearsay.Cases.Evidence;

/// <summary>Why two tellings are one event in the case, or two.</summary>
/// <param name="First">The event of the first telling.</param>
/// <param name="Second">That of the second; the same as the first where they are one.</param>
/// <param name="For">What speaks for one, the weightiest first.</param>
/// <param name="Against">What speaks against, the weightiest first.</param>
/// <param name="Score">The logarithm of the odds that the two likest tellings are of one event; negative infinity where it is ruled out.</param>
public sealed record EventIdentification(EventCluster First, EventCluster Second, ImmutableArray<Reason> For, ImmutableArray<Reason> Against, double Score)
{
    /// <summary>Whether the case has them as one.</summary>
    public bool AreOne => First.Id == Second.Id;
}
