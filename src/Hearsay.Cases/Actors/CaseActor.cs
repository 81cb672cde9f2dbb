using System.Collections.Immutable;

namespace Hearsay.Cases.Actors;

/// <summary>The countries and sectors of an actor over all documents, the most told of first.</summary>
/// <param name="Countries">Its countries.</param>
/// <param name="Sectors">Its sectors.</param>
public sealed record CaseActor(ImmutableArray<CaseActorMark> Countries, ImmutableArray<CaseActorMark> Sectors)
{
    /// <summary>An actor of whom nothing is said.</summary>
    public static CaseActor Unknown { get; } = new([], []);
}
