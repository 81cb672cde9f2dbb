namespace Hearsay.Facts.Statements;

/// <summary>The file <c>cues.yaml</c> as it stands.</summary>
internal sealed record CueLines
{
    public IReadOnlyList<string> Acts { get; init; } = [];

    public string Denied { get; init; } = "";

    public IReadOnlyList<string> Support { get; init; } = [];

    public IReadOnlyList<string> Rephrasing { get; init; } = [];

    public IReadOnlyList<string> Agent { get; init; } = [];

    public IReadOnlyList<string> Holders { get; init; } = [];

    public IReadOnlyList<CueEntry> Cues { get; init; } = [];
}
