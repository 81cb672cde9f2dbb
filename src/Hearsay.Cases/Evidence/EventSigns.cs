using Hearsay.Cases.Events;

namespace Hearsay.Cases.Evidence;

/// <summary>What the signs of two tellings being of one event say, in words for a person.</summary>
internal static class EventSigns
{
    public static string Words(EventSign sign) => sign switch
    {
        EventSign.Base => "What any two tellings start from",
        EventSign.SameTrigger => "They tell of it by one word",
        EventSign.LikeTriggers => "They tell of it by words that may be of one event",
        EventSign.TriggerRarity => "The common word is rare",
        EventSign.SameType => "They are of one type",
        EventSign.OneUntyped => "One is of a type and the other of none",
        EventSign.Clause => "Their clauses are alike",
        EventSign.Participants => "The same take the same part",
        EventSign.ParticipantsOtherSide => "The same take another part",
        EventSign.Fillers => "Who takes part is called by the same words",
        EventSign.TargetsDiffer => "It was done to others",
        EventSign.SourcesDiffer => "Others did it",
        EventSign.Context => "The same names stand in their sentences",
        EventSign.ContextDiffers => "Their sentences have no name in common",
        EventSign.SamePlace => "They are at one place",
        EventSign.PlacesDiffer => "They are at different places",
        EventSign.TimeNarrow => "They are of the same days",
        EventSign.TimeWide => "Their days allow it",
        EventSign.TimeNear => "Their days differ by little",
        EventSign.TimeFar => "Their days lie far apart",
        EventSign.ModalityDiffers => "One happened, and the other is planned, feared or tried",
        EventSign.SameDocument => "One text tells both",
        EventSign.SameDocumentTrigger => "One text tells both by one word",
        EventSign.Documents => "Their texts are on one subject",
        EventSign.BothLead => "Both stand where their texts begin",
        EventSign.OneLead => "One stands where its text begins, and the other does not",
        EventSign.QuantitySame => "Their numbers allow one another",
        EventSign.QuantityDiffers => "Their numbers do not allow one another",
        EventSign.Distance => "They stand far apart in the text",
        EventSign.LeadSameType => "Both stand where their texts begin, and are of one type",
        _ => throw new ArgumentOutOfRangeException(nameof(sign), sign, null),
    };
}
