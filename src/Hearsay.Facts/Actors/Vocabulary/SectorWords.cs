namespace Hearsay.Facts.Actors.Vocabulary;

/// <summary>A sector as its file has it; lists of words are divided by semicolons.</summary>
internal sealed class SectorWords
{
    /// <summary>What it is called.</summary>
    public required string Label { get; init; }

    /// <summary>Whether it is a power of the state, whose former holders are told apart.</summary>
    public bool State { get; init; }

    /// <summary>Whether it is the sector of those former holders.</summary>
    public bool Former { get; init; }

    /// <summary>Whoever is called so belongs to it.</summary>
    public string Words { get; init; } = "";

    /// <summary>Whoever is called so belongs to it unless the office is one in something else.</summary>
    public string Offices { get; init; } = "";

    /// <summary>Words before a noun that add it.</summary>
    public string Modifiers { get; init; } = "";

    /// <summary>Words that tell of it within a name only.</summary>
    public string Names { get; init; } = "";
}
