using System.Collections.Immutable;
using Hearsay.Facts.Events;
using Hearsay.Text;

namespace Hearsay.Cases.Events;

/// <summary>What several tellings, in one or more documents, tell as one event.</summary>
public sealed record EventCluster
{
    /// <summary>The type's key of what fits no other type.</summary>
    public const string Untyped = "other";

    /// <summary>The type's key of acts of saying.</summary>
    public const string Saying = "statement";

    /// <summary>Its id in the case.</summary>
    public required string Id { get; init; }

    /// <summary>The type's key in the ontology.</summary>
    public required string Type { get; init; }

    /// <summary>The shortest passage that tells it well; the title of its row.</summary>
    public required Passage Headline { get; init; }

    /// <summary>When: the days that all dated tellings allow or, where they cannot all hold, those of the most tellings. Null where none is dated.</summary>
    public DateInterval? Time { get; init; }

    /// <summary>Of what nothing dates and a document is mainly about: when it is first reported. Null for any other.</summary>
    public DateInterval? Reported { get; init; }

    /// <summary>Where: an entity's id, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Who is in it.</summary>
    public ImmutableArray<EventParticipant> Participants { get; init; } = [];

    /// <summary>The tellings.</summary>
    public required ImmutableArray<EventMember> Members { get; init; }

    /// <summary>Whether any telling has it as having happened, or all as yet to come, intended, conditional or tried.</summary>
    public Modality Modality { get; init; }

    /// <summary>Whether some author, and not only a quoted source, has it as certain.</summary>
    public bool AuthorCertain { get; init; }

    /// <summary>How many independent origins tell it, counted as those of a claim are.</summary>
    public int OriginCount { get; init; }
}
