namespace Hearsay.Cases.Events;

/// <summary>Signs of two tellings being of one event or not. In the file of weights they go by the same words, with hyphens.</summary>
internal enum EventSign
{
    /// <summary>Always one: what any pair starts from.</summary>
    Base,

    /// <summary>The triggers have one stem.</summary>
    SameTrigger,

    /// <summary>How rare the common trigger is, in fifths.</summary>
    TriggerRarity,

    /// <summary>The triggers differ, and one event may be told by both.</summary>
    LikeTriggers,

    /// <summary>Both are typed, and alike.</summary>
    SameType,

    /// <summary>One has a type and the other none.</summary>
    OneUntyped,

    /// <summary>How alike the clauses are, from 0 to 1.</summary>
    Clause,

    /// <summary>Common participants on one side, up to three.</summary>
    Participants,

    /// <summary>Common participants on different sides, up to three.</summary>
    ParticipantsOtherSide,

    /// <summary>Common words that name participants, up to three.</summary>
    Fillers,

    /// <summary>Both name whom it was done to, and differ.</summary>
    TargetsDiffer,

    /// <summary>Both name who did it, and differ.</summary>
    SourcesDiffer,

    /// <summary>Common names in the two sentences, up to four.</summary>
    Context,

    /// <summary>Both sentences have names, and none in common.</summary>
    ContextDiffers,

    /// <summary>Both clauses name a place, and one of them in common.</summary>
    SamePlace,

    /// <summary>Both clauses name places, and none in common.</summary>
    PlacesDiffer,

    /// <summary>Both are dated to a week or less, and overlap.</summary>
    TimeNarrow,

    /// <summary>Their days overlap, and some are many.</summary>
    TimeWide,

    /// <summary>Their days do not overlap, and lie near.</summary>
    TimeNear,

    /// <summary>Their days lie further apart.</summary>
    TimeFar,

    /// <summary>One happened, and the other is planned, feared or tried.</summary>
    ModalityDiffers,

    /// <summary>They stand in one document.</summary>
    SameDocument,

    /// <summary>They stand in one document, and have one trigger.</summary>
    SameDocumentTrigger,

    /// <summary>How much their documents are on one subject, from 0 to 1.</summary>
    Documents,

    /// <summary>Both stand in the title or the first sentences.</summary>
    BothLead,

    /// <summary>One of them does.</summary>
    OneLead,

    /// <summary>They count the same, with numbers that allow one another.</summary>
    QuantitySame,

    /// <summary>They count the same, with numbers that do not.</summary>
    QuantityDiffers,

    /// <summary>How far apart they stand in one document, in thousands of characters up to one.</summary>
    Distance,

    /// <summary>Both lead, and are of one type.</summary>
    LeadSameType,
}
