using System.Collections.Immutable;

namespace Hearsay.Facts.Actors.Vocabulary;

/// <summary>A word for actors.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Sectors">The codes of the sectors.</param>
internal sealed record ActorSense(ActorSenseKind Kind, ImmutableArray<string> Sectors);
