using System.Collections.Frozen;
using Hearsay.Formats.Data;

namespace Hearsay.Formats.Furniture;

/// <summary>The words and phrases that tell furniture from a report, from the data file.</summary>
internal static class FurnitureLexicon
{
    private static readonly WordLists Lists = WordLists.Load("furniture");

    /// <summary>Lines that are furniture by themselves.</summary>
    public static FrozenSet<string> Whole { get; } = Lists["whole"];

    /// <summary>Lines that head a list of other pages.</summary>
    public static FrozenSet<string> Heads { get; } = Lists["heads"];

    /// <summary>Beginnings of short lines that do.</summary>
    public static PhraseSet HeadStarts { get; } = new(Lists["head-starts"]);

    /// <summary>What stands before a colon and the headline of another page.</summary>
    public static FrozenSet<string> Teasers { get; } = Lists["teasers"];

    /// <summary>Phrases that hardly ever stand in a report.</summary>
    public static PhraseSet Strong { get; } = new(Lists["strong"]);

    /// <summary>Phrases that stand in furniture more often than in a report.</summary>
    public static PhraseSet Medium { get; } = new(Lists["medium"]);

    /// <summary>Words that address the reader.</summary>
    public static FrozenSet<string> Reader { get; } = Lists["reader"];

    /// <summary>Words that ask the reader.</summary>
    public static FrozenSet<string> Polite { get; } = Lists["polite"];

    /// <summary>Words of one who speaks for themselves.</summary>
    public static FrozenSet<string> Speaker { get; } = Lists["speaker"];

    /// <summary>Words with which a line tells the reader to do something.</summary>
    public static PhraseSet Commands { get; } = new(Lists["commands"]);

    /// <summary>Beginnings of captions.</summary>
    public static PhraseSet CaptionStarts { get; } = new(Lists["caption-starts"]);

    /// <summary>Phrases of captions.</summary>
    public static PhraseSet CaptionPhrases { get; } = new(Lists["caption-phrases"]);

    /// <summary>Beginnings of bylines.</summary>
    public static PhraseSet BylineStarts { get; } = new(Lists["byline-starts"]);

    /// <summary>Lines that must be told to be furniture.</summary>
    public static FrozenSet<string> FurnitureExamples { get; } = Lists["example-furniture"];

    /// <summary>Lines that must be told to be of a report.</summary>
    public static FrozenSet<string> ReportExamples { get; } = Lists["example-report"];
}
