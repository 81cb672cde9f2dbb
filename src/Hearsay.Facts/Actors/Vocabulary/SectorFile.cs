namespace Hearsay.Facts.Actors.Vocabulary;

/// <summary>The words that tell of the sectors of actors, as their file has them; lists of words in one string are divided by semicolons.</summary>
internal sealed class SectorFile
{
    /// <summary>The sectors by code.</summary>
    public required Dictionary<string, SectorWords> Sectors { get; init; }

    /// <summary>Those who belong where that of which they are belongs.</summary>
    public required string Bearers { get; init; }

    /// <summary>The same, but of its country only where it is of some sector.</summary>
    public required string Members { get; init; }

    /// <summary>Those of whom what stands beside tells nothing.</summary>
    public required string Relational { get; init; }

    /// <summary>Those whose country is the one that they are of.</summary>
    public required string Nationals { get; init; }

    /// <summary>Phrases of a sector's words that tell of none.</summary>
    public required string None { get; init; }

    /// <summary>Words before what somebody no longer is.</summary>
    public required List<string> Former { get; init; }

    /// <summary>How a word begins that says so itself.</summary>
    public required List<string> FormerPrefix { get; init; }

    /// <summary>Words before what somebody is not known to be.</summary>
    public required List<string> Doubtful { get; init; }

    /// <summary>Prepositions by which one is of the other.</summary>
    public required List<string> Whole { get; init; }

    /// <summary>Prepositions by which one is of the other where the other is a body of some sector.</summary>
    public required List<string> Inside { get; init; }

    /// <summary>Phrases with a word for a people that tell of no state.</summary>
    public required List<string> NoState { get; init; }
}
