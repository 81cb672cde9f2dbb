namespace Hearsay.Facts.MainEvents;

/// <summary>How the day of a document's main event is known.</summary>
public enum DayBasis : byte
{
    /// <summary>By words at a telling of the event.</summary>
    Telling,

    /// <summary>By the first words of the document that name a day; the event itself has none.</summary>
    Lead,

    /// <summary>By the document's day of publication; its beginning names no day.</summary>
    Publication,
}
