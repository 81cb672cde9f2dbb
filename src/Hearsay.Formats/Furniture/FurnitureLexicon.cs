using System.Collections.Frozen;
using Hearsay.Formats.Data;

namespace Hearsay.Formats.Furniture;

/// <summary>The words and phrases that tell furniture from a report, from the data file.</summary>
internal static class FurnitureLexicon
{
    /// <summary>The longest phrase, in words.</summary>
    public const int LongestPhrase = 6;

    private static readonly WordLists Lists = WordLists.Load("furniture");

    /// <summary>Lines that are furniture by themselves.</summary>
    public static FrozenSet<string> Whole { get; } = Lists["whole"];

    /// <summary>Lines that head a list of other pages.</summary>
    public static FrozenSet<string> Heads { get; } = Lists["heads"];

    /// <summary>Beginnings of short lines that do.</summary>
    public static FrozenSet<string> HeadStarts { get; } = Lists["head-starts"];

    /// <summary>Phrases that hardly ever stand in a report.</summary>
    public static FrozenSet<string> Strong { get; } = Lists["strong"];

    /// <summary>Phrases that stand in furniture more often than in a report.</summary>
    public static FrozenSet<string> Medium { get; } = Lists["medium"];

    /// <summary>Words that address the reader.</summary>
    public static FrozenSet<string> Reader { get; } = Lists["reader"];

    /// <summary>Words that ask the reader.</summary>
    public static FrozenSet<string> Polite { get; } = Lists["polite"];

    /// <summary>Words with which a line tells the reader to do something.</summary>
    public static FrozenSet<string> Commands { get; } = Lists["commands"];

    /// <summary>Beginnings of captions.</summary>
    public static FrozenSet<string> CaptionStarts { get; } = Lists["caption-starts"];

    /// <summary>Phrases of captions.</summary>
    public static FrozenSet<string> CaptionPhrases { get; } = Lists["caption-phrases"];

    /// <summary>Beginnings of bylines.</summary>
    public static FrozenSet<string> BylineStarts { get; } = Lists["byline-starts"];

    /// <summary>Lines that must be told to be furniture.</summary>
    public static FrozenSet<string> FurnitureExamples { get; } = Lists["example-furniture"];

    /// <summary>Lines that must be told to be of a report.</summary>
    public static FrozenSet<string> ReportExamples { get; } = Lists["example-report"];
}
