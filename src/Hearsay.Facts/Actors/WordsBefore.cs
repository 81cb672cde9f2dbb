using System.Collections.Immutable;

namespace Hearsay.Facts.Actors;

/// <summary>What the words before a head tell.</summary>
/// <param name="Country">The country nearest to the head, by the name of a state, a people or a body; or null.</param>
/// <param name="People">The country nearest to the head by the name of a people; or null.</param>
/// <param name="Sectors">The sectors of bodies that stand there.</param>
/// <param name="Modifiers">The sectors that modifiers add.</param>
/// <param name="HasOther">Whether a noun stands there that is neither country nor body.</param>
/// <param name="IsFormer">Whether they say that it is over.</param>
/// <param name="IsDoubtful">Whether they say that it is not known to be so.</param>
internal sealed record WordsBefore(
    string? Country, string? People, ImmutableArray<string> Sectors, ImmutableArray<string> Modifiers, bool HasOther, bool IsFormer, bool IsDoubtful);
