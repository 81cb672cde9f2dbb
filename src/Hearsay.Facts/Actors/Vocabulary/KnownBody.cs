namespace Hearsay.Facts.Actors.Vocabulary;

/// <summary>Bodies of one country and the same sectors.</summary>
internal sealed class KnownBody
{
    /// <summary>A state by its name, an international code, or null.</summary>
    public string? Country { get; init; }

    /// <summary>The codes of the sectors; may be empty.</summary>
    public List<string> Sectors { get; init; } = [];

    /// <summary>Their names as written.</summary>
    public required List<string> Names { get; init; }
}
