using System.Collections.Immutable;
using Hearsay.Facts.Factuality;
using Hearsay.Facts.Times;
using Hearsay.Text;

namespace Hearsay.Facts.Relations;

/// <summary>How two entities stand to one another, as the document has it.</summary>
public sealed record Relation
{
    /// <summary>Whose relation it is.</summary>
    public required RelationTerm Subject { get; init; }

    /// <summary>The predicate's key in the ontology: <c>ally-of</c>, <c>member-of</c>, <c>holds-office</c> …</summary>
    public required string Predicate { get; init; }

    /// <summary>To what.</summary>
    public required RelationTerm Object { get; init; }

    /// <summary>Friendly, hostile or neither.</summary>
    public RelationSign Sign { get; init; }

    /// <summary>Since when or at what time it holds, or null.</summary>
    public TimeLink? Time { get; init; }

    /// <summary>Whether it rests on words, a deed or a treaty, where that can be told apart.</summary>
    public RelationBasis Basis { get; init; }

    /// <summary>Whether it begins at its time.</summary>
    public RelationBound Bound { get; init; }

    /// <summary>The words that say so.</summary>
    public required TextSpan Passage { get; init; }

    /// <summary>The innermost statement in whose content it stands, or null.</summary>
    public int? Statement { get; init; }

    /// <summary>How certain it is according to whom; the author first.</summary>
    public ImmutableArray<FactualityJudgement> Factuality { get; init; } = [];
}
