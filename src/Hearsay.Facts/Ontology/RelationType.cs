using Hearsay.Facts.Relations;

namespace Hearsay.Facts.Ontology;

/// <summary>A predicate of relations.</summary>
/// <param name="Key">Its key: <c>ally-of</c>.</param>
/// <param name="Label">Its name for readers.</param>
/// <param name="Definition">When it is said to hold.</param>
/// <param name="Sign">Friendly, hostile or neither.</param>
/// <param name="Symmetric">Whether it holds both ways.</param>
/// <param name="Wanted">The predicate that stands where this one is only wished for or planned, or null.</param>
/// <param name="Named">Which of its ends have to have a name.</param>
public sealed record RelationType(string Key, string Label, string Definition, RelationSign Sign, bool Symmetric, string? Wanted, RelationEnds Named = RelationEnds.None)
{
    /// <summary>The predicate that stands where the subject refuses this one, or does not want it; or null.</summary>
    public string? Refused { get; init; }

    /// <summary>The predicate that stands where the author has this one as not so, or null.</summary>
    public string? Denied { get; init; }

    /// <summary>Whether its subject is of its object's country where the text says no other.</summary>
    public bool LendsCountry { get; init; }

    /// <summary>What it rests on.</summary>
    public RelationBasis Basis { get; init; }
}
