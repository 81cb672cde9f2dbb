namespace Hearsay.Facts.Statements;

/// <summary>The file <c>cues.yaml</c> as it stands.</summary>
internal sealed record CueLines
{
    public IReadOnlyList<CueEntry> Cues { get; init; } = [];
}
