using System.Collections.Immutable;
using Hearsay.Facts.Factuality;
using Hearsay.Facts.Times;
using Hearsay.Text;

namespace Hearsay.Facts.Events;

/// <summary>Something that happens, or is said to.</summary>
public sealed record Event
{
    /// <summary>The type's key in the ontology, or <c>other</c>.</summary>
    public required string Type { get; init; }

    /// <summary>PLOVER's code (<c>CONSULT</c>, <c>ASSAULT:suicide</c>), or null.</summary>
    public string? Plover { get; init; }

    /// <summary>CAMEO's code where it maps, or null.</summary>
    public string? Cameo { get; init; }

    /// <summary>What tells of it.</summary>
    public required EventTrigger Trigger { get; init; }

    /// <summary>The clause that it is told in: the passage to show.</summary>
    public required TextSpan Passage { get; init; }

    /// <summary>Who and what is in it.</summary>
    public ImmutableArray<Participant> Participants { get; init; } = [];

    /// <summary>Counts and measures.</summary>
    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    /// <summary>When, or null.</summary>
    public TimeLink? Time { get; init; }

    /// <summary>The mention of where, or null.</summary>
    public int? Place { get; init; }

    /// <summary>Whether it is told as having happened.</summary>
    public Modality Modality { get; init; }

    /// <summary>How certain it is according to whom; the author first.</summary>
    public ImmutableArray<FactualityJudgement> Factuality { get; init; } = [];

    /// <summary>The innermost statement whose content it is told in, or null.</summary>
    public int? Statement { get; init; }
}
