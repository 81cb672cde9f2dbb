using System.Collections.Immutable;
using Hearsay.Facts.Relations;
using Hearsay.Text;

namespace Hearsay.Cases.Relations;

/// <summary>How two entities of the case stand to one another, over all documents that say so.</summary>
public sealed record CaseRelation
{
    /// <summary>Its id in the case.</summary>
    public required string Id { get; init; }

    /// <summary>Whose relation it is.</summary>
    public required CaseTerm Subject { get; init; }

    /// <summary>The predicate's key in the ontology.</summary>
    public required string Predicate { get; init; }

    /// <summary>To what.</summary>
    public required CaseTerm Object { get; init; }

    /// <summary>Friendly, hostile or neither.</summary>
    public RelationSign Sign { get; init; }

    /// <summary>Whether it rests on words, a deed or a treaty, where that can be told apart.</summary>
    public RelationBasis Basis { get; init; }

    /// <summary>The days for which it is reported, or null.</summary>
    public DateInterval? Time { get; init; }

    /// <summary>Whether it begins then and holds from then on.</summary>
    public RelationBound Bound { get; init; }

    /// <summary>Whether all that is told of it is that it is not so.</summary>
    public bool Denied { get; init; }

    /// <summary>Whether some source denies it or the text has it as not so.</summary>
    public bool Disputed { get; init; }

    /// <summary>The words that say so.</summary>
    public required ImmutableArray<Passage> Passages { get; init; }
}
