namespace Hearsay.Facts.Factuality;

/// <summary>The file <c>modality.yaml</c> as it stands.</summary>
internal sealed record ModalityLines
{
    public IReadOnlyList<ModalityEntry> Auxiliaries { get; init; } = [];

    public IReadOnlyList<ModalityEntry> PerfectAuxiliaries { get; init; } = [];

    public IReadOnlyList<ModalityEntry> Perfect { get; init; } = [];

    public IReadOnlyList<ModalityEntry> Focus { get; init; } = [];

    public IReadOnlyList<ModalityEntry> Definite { get; init; } = [];

    public IReadOnlyList<ModalityEntry> Negators { get; init; } = [];

    public IReadOnlyList<ModalityEntry> Adverbs { get; init; } = [];

    public IReadOnlyList<ModalityEntry> Conditions { get; init; } = [];

    public IReadOnlyList<ModalityEntry> Modifiers { get; init; } = [];

    public IReadOnlyList<ModalityEntry> CompoundHeads { get; init; } = [];
}
