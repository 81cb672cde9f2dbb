using System.Collections.Immutable;

namespace Hearsay.Facts.Actors;

/// <summary>
/// What a political actor is by PLOVER's two marks: its country (or the code of international bodies) and its sectors. Nothing is guessed: an actor of
/// whom the text says neither has neither.
/// </summary>
/// <param name="Countries">Its countries, the most told of first.</param>
/// <param name="Sectors">Its sectors, the most told of first.</param>
public readonly record struct Actor(ImmutableArray<ActorMark> Countries, ImmutableArray<ActorMark> Sectors)
{
    /// <summary>An actor of whom nothing is said.</summary>
    public static Actor Unknown { get; } = new([], []);
}
