namespace Hearsay.Facts.Actors.Vocabulary;

/// <summary>A state as the file of states has it.</summary>
internal sealed class StateWords
{
    /// <summary>Its code of ISO 3166-1.</summary>
    public required string Code { get; init; }

    /// <summary>Other names.</summary>
    public List<string> Also { get; init; } = [];

    /// <summary>Words for its people and things.</summary>
    public List<string> People { get; init; } = [];

    /// <summary>Its capitals.</summary>
    public List<string> Capital { get; init; } = [];

    /// <summary>Seats whose name stands for its government.</summary>
    public List<string> Seat { get; init; } = [];
}
