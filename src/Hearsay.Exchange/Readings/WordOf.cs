using Hearsay.Cases.Claims;
using Hearsay.Cases.Conflicts;
using Hearsay.Facts.Events;
using Hearsay.Facts.Factuality;
using Hearsay.Facts.MainEvents;
using Hearsay.Facts.Relations;
using Hearsay.Facts.Statements;
using Hearsay.Facts.Times;
using Hearsay.Facts.Times.Order;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Exchange.Readings;

/// <summary>The words by which values of a closed set go in everything that leaves the program. They are part of its interfaces and never change.</summary>
public static class WordOf
{
    /// <summary>The word of a kind of block.</summary>
    public static string Block(BlockKind kind) => kind switch
    {
        BlockKind.Title => "title",
        BlockKind.Heading => "heading",
        BlockKind.Paragraph => "paragraph",
        BlockKind.List => "list",
        BlockKind.Caption => "caption",
        BlockKind.Furniture => "furniture",
        _ => throw Unknown(kind),
    };

    /// <summary>The word of the way in which a date of publication is known.</summary>
    public static string Basis(PublicationBasis basis) => basis switch
    {
        PublicationBasis.Stated => "stated",
        PublicationBasis.Metadata => "metadata",
        PublicationBasis.Given => "given",
        PublicationBasis.Inferred => "inferred",
        PublicationBasis.Unknown => "unknown",
        _ => throw Unknown(basis),
    };

    /// <summary>The word of how one event lies to another.</summary>
    public static string Order(OrderKind kind) => kind switch
    {
        OrderKind.Before => "before",
        OrderKind.After => "after",
        OrderKind.During => "during",
        _ => throw Unknown(kind),
    };

    /// <summary>The word of a kind of mention.</summary>
    public static string Mention(MentionKind kind) => kind switch
    {
        MentionKind.Name => "name",
        MentionKind.Nominal => "nominal",
        MentionKind.Pronoun => "pronoun",
        _ => throw Unknown(kind),
    };

    /// <summary>The word of a type of entity.</summary>
    public static string Entity(EntityType type) => type switch
    {
        EntityType.Other => "other",
        EntityType.Person => "person",
        EntityType.Organization => "organization",
        EntityType.Country => "country",
        EntityType.Place => "place",
        EntityType.Group => "group",
        EntityType.Facility => "facility",
        EntityType.Work => "work",
        _ => throw Unknown(type),
    };

    /// <summary>TIMEX3's word of a type of time expression.</summary>
    public static string Timex(TimexType type) => type switch
    {
        TimexType.Date => "DATE",
        TimexType.Time => "TIME",
        TimexType.Duration => "DURATION",
        TimexType.Set => "SET",
        _ => throw Unknown(type),
    };

    /// <summary>The word of a mode of quotation.</summary>
    public static string Mode(QuotationMode mode) => mode switch
    {
        QuotationMode.Indirect => "indirect",
        QuotationMode.Direct => "direct",
        QuotationMode.Mixed => "mixed",
        _ => throw Unknown(mode),
    };

    /// <summary>The word of a side in an event.</summary>
    public static string Side(ParticipantSide side) => side switch
    {
        ParticipantSide.None => "none",
        ParticipantSide.Source => "source",
        ParticipantSide.Target => "target",
        _ => throw Unknown(side),
    };

    /// <summary>The word of a modality.</summary>
    public static string Modality(Modality modality) => modality switch
    {
        Facts.Events.Modality.Actual => "actual",
        Facts.Events.Modality.Future => "future",
        Facts.Events.Modality.Planned => "planned",
        Facts.Events.Modality.Intended => "intended",
        Facts.Events.Modality.Conditional => "conditional",
        Facts.Events.Modality.Attempted => "attempted",
        _ => throw Unknown(modality),
    };

    /// <summary>FactBank's code of a factuality value.</summary>
    public static string Factuality(FactualityValue value) => value switch
    {
        FactualityValue.Unknown => "U",
        FactualityValue.CertainPositive => "CT+",
        FactualityValue.ProbablePositive => "PR+",
        FactualityValue.PossiblePositive => "PS+",
        FactualityValue.CertainNegative => "CT-",
        FactualityValue.ProbableNegative => "PR-",
        FactualityValue.PossibleNegative => "PS-",
        FactualityValue.CertainUnknown => "CTu",
        _ => throw Unknown(value),
    };

    /// <summary>The word of a relation's sign.</summary>
    public static string Sign(RelationSign sign) => sign switch
    {
        RelationSign.Neutral => "neutral",
        RelationSign.Friendly => "friendly",
        RelationSign.Hostile => "hostile",
        _ => throw Unknown(sign),
    };

    /// <summary>The word of what a relation rests on; null where that is not told apart.</summary>
    public static string? Basis(RelationBasis basis) => basis switch
    {
        RelationBasis.None => null,
        RelationBasis.Words => "words",
        RelationBasis.Deed => "deed",
        RelationBasis.Treaty => "treaty",
        _ => throw Unknown(basis),
    };

    /// <summary>The word of how the day of a main event is known.</summary>
    public static string Day(DayBasis basis) => basis switch
    {
        DayBasis.Telling => "telling",
        DayBasis.Lead => "lead",
        DayBasis.Publication => "publication",
        _ => throw Unknown(basis),
    };

    /// <summary>The word of how a relation lies to its time.</summary>
    public static string Bound(RelationBound bound) => bound switch
    {
        RelationBound.At => "at",
        RelationBound.Since => "since",
        RelationBound.Ended => "ended",
        _ => throw Unknown(bound),
    };

    /// <summary>The word of a stand on a claim.</summary>
    public static string Stance(Stance stance) => stance switch
    {
        Hearsay.Cases.Claims.Stance.Asserted => "asserted",
        Hearsay.Cases.Claims.Stance.Confirmed => "confirmed",
        Hearsay.Cases.Claims.Stance.Doubted => "doubted",
        Hearsay.Cases.Claims.Stance.Denied => "denied",
        _ => throw Unknown(stance),
    };

    /// <summary>The word of the nature of a conflict.</summary>
    public static string Nature(ConflictNature nature) => nature switch
    {
        ConflictNature.Update => "update",
        ConflictNature.ChangedAccount => "changed account",
        _ => "open",
    };

    /// <summary>The kind of a conflict, with its nature where it is not open.</summary>
    public static string About(Conflict conflict) => conflict.Nature == ConflictNature.Open ? Conflict(conflict.Kind) : $"{Conflict(conflict.Kind)}, {Nature(conflict.Nature)}";

    /// <summary>The word of a kind of conflict.</summary>
    public static string Conflict(ConflictKind kind) => kind switch
    {
        ConflictKind.Number => "number",
        ConflictKind.Date => "date",
        ConflictKind.Place => "place",
        ConflictKind.Rank => "rank",
        ConflictKind.Denial => "denial",
        ConflictKind.Identity => "identity",
        ConflictKind.Attribution => "attribution",
        _ => throw Unknown(kind),
    };

    private static ArgumentOutOfRangeException Unknown<T>(T value)
        where T : struct, Enum => new(nameof(value), value, "The value has no word.");
}
