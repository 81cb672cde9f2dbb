namespace Hearsay.Facts.Times;

/// <summary>The types of a time expression (TimeML, TIMEX3).</summary>
public enum TimexType : byte
{
    /// <summary>A calendar time of a day or longer.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A recurring time.</summary>
    Set,
}
