using System.Collections.Immutable;
using Hearsay.Cases.Claims;
using Hearsay.Cases.Conflicts;
using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Origins;
using Hearsay.Cases.Relations;
using Hearsay.Facts.Times;
using Hearsay.Text;

namespace Hearsay.Cases.Slices;

/// <summary>
/// What a case holds of one document: its items that rest on the document, each with those of its passages that lie there, and all else of the item whole.
/// The slices of all documents are the case; those of some are what the case has from them, under the ids and names of the whole.
/// </summary>
public sealed record CaseSlice
{
    /// <summary>The key of the dossier that the document is in. Places are places in the case of that dossier.</summary>
    public required string Dossier { get; init; }

    /// <summary>The document's index among those of the dossier.</summary>
    public required int Place { get; init; }

    /// <summary>When the document was published, as the case has it.</summary>
    public required Publication Published { get; init; }

    /// <summary>Expressions whose interval the case knows more closely than the reading did.</summary>
    public ImmutableArray<TimeExpression> Times { get; init; } = [];

    /// <summary>What an inferred publication rests on.</summary>
    public ImmutableArray<Passage> Grounds { get; init; } = [];

    /// <summary>The copies that it is one of; whole.</summary>
    public ImmutableArray<Placed<CopyGroup>> Copies { get; init; } = [];

    /// <summary>Who is in it.</summary>
    public ImmutableArray<Placed<CaseEntity>> Entities { get; init; } = [];

    /// <summary>What it tells.</summary>
    public ImmutableArray<Placed<EventCluster>> Events { get; init; } = [];

    /// <summary>What is asserted in it.</summary>
    public ImmutableArray<Placed<Claim>> Claims { get; init; } = [];

    /// <summary>The conflicts that it has a side of; whole.</summary>
    public ImmutableArray<Placed<Conflict>> Conflicts { get; init; } = [];

    /// <summary>The relations that it reports.</summary>
    public ImmutableArray<Placed<CaseRelation>> Relations { get; init; } = [];
}
