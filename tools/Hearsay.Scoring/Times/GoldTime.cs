namespace Hearsay.Scoring.Times;

/// <summary>A time expression of a corpus.</summary>
/// <param name="Begin">Its first UTF-16 unit in the body.</param>
/// <param name="End">Just past its last.</param>
/// <param name="Type">The type in upper case, or empty.</param>
/// <param name="Value">The value, or empty.</param>
internal readonly record struct GoldTime(int Begin, int End, string Type, string Value)
{
    /// <summary>The file's id of it, or empty.</summary>
    public string Id { get; init; } = "";
}
