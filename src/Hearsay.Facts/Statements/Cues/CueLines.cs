namespace Hearsay.Facts.Statements.Cues;

/// <summary>The file <c>cues.yaml</c> as it stands.</summary>
internal sealed record CueLines
{
    public IList<string> Acts { get; init; } = [];

    public string Denial { get; init; } = "";

    public string Denied { get; init; } = "";

    public IList<string> Support { get; init; } = [];

    public IList<string> Rephrasing { get; init; } = [];

    public IList<string> Agent { get; init; } = [];

    public IList<string> Holders { get; init; } = [];

    public IList<string> Negating { get; init; } = [];

    public IList<string> Citing { get; init; } = [];

    public IList<string> ReportedActs { get; init; } = [];

    public IList<string> Declaring { get; init; } = [];

    public IList<string> Complementizers { get; init; } = [];

    public IList<string> Attached { get; init; } = [];

    public CueEntry UnlistedSaying { get; init; } = new();

    public CueEntry UnlistedAttitude { get; init; } = new();

    public IList<CueEntry> Cues { get; init; } = [];
}
