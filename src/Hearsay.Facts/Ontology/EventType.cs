using System.Collections.Immutable;

namespace Hearsay.Facts.Ontology;

/// <summary>A type of event of the ontology.</summary>
/// <param name="Key">Its key: <c>hand-over</c>.</param>
/// <param name="Label">Its name for readers.</param>
/// <param name="Definition">What falls under it.</param>
/// <param name="Plover">PLOVER's code, with a mode after a colon where it has one, or null.</param>
/// <param name="Cameo">CAMEO's code, or null.</param>
/// <param name="Roles">The roles of its participants.</param>
/// <param name="Reciprocal">Whether those who stand together as its subject do it to one another.</param>
/// <param name="PlaceRole">The role of the place where it happens ("destination"), or null.</param>
/// <param name="Counted">What a number of the trigger itself counts ("90 wounded"), or null for events of the type.</param>
public sealed record EventType(
    string Key, string Label, string Definition, string? Plover, string? Cameo, ImmutableArray<EventRole> Roles, bool Reciprocal,
    string? PlaceRole = null, string? Counted = null)
{
    /// <summary>The role with the given name, or null.</summary>
    public EventRole? Role(string name) => Roles.FirstOrDefault(role => role.Name == name);
}
