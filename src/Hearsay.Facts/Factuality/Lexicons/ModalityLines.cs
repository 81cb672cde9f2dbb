namespace Hearsay.Facts.Factuality.Lexicons;

/// <summary>The file <c>modality.yaml</c> as it stands.</summary>
internal sealed record ModalityLines
{
    public IList<ModalityEntry> Auxiliaries { get; init; } = [];

    public IList<ModalityEntry> PerfectAuxiliaries { get; init; } = [];

    public IList<ModalityEntry> ReportedAuxiliaries { get; init; } = [];

    public IList<ModalityEntry> Perfect { get; init; } = [];

    public IList<ModalityEntry> Focus { get; init; } = [];

    public IList<ModalityEntry> Definite { get; init; } = [];

    public IList<ModalityEntry> Negators { get; init; } = [];

    public IList<ModalityEntry> Adverbs { get; init; } = [];

    public IList<ModalityEntry> Conditions { get; init; } = [];

    public IList<ModalityEntry> Modifiers { get; init; } = [];

    public IList<ModalityEntry> CompoundHeads { get; init; } = [];
}
