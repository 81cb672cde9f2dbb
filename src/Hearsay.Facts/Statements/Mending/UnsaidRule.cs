namespace Hearsay.Facts.Statements.Mending;

/// <summary>A line of the lexicon of what says nothing: where the words of a cue tell of no statement.</summary>
internal sealed record UnsaidRule
{
    /// <summary>The lemmas of the heads of the cues; none: any.</summary>
    public IList<string> Cues { get; init; } = [];

    /// <summary>The acts; none: any.</summary>
    public IList<string> Acts { get; init; } = [];

    /// <summary>The nouns that head the content, or classes of them by a colon and the name; none: any.</summary>
    public IList<string> Objects { get; init; } = [];

    /// <summary>The prepositions of which one opens the content or ends the cue; none: any or none.</summary>
    public IList<string> Opened { get; init; } = [];

    /// <summary>The classes of the nouns that head the source; none: any.</summary>
    public IList<string> Sources { get; init; } = [];

    /// <summary>Whether the text names no source.</summary>
    public bool Sourceless { get; init; }

    /// <summary>A sentence with source, cue and content in which nothing is said.</summary>
    public string Example { get; init; } = "";

    /// <summary>A sentence with the same cue in which something is said.</summary>
    public string Said { get; init; } = "";
}
