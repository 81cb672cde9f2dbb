namespace Hearsay.Training.Statements;

/// <summary>An annotated attribution in words of the analysis.</summary>
/// <param name="Head">The word that heads the cue.</param>
/// <param name="Roles">For each word of the source (0), the cue (1) or the content (2) which of them it is in.</param>
internal sealed record GoldAttribution(int Head, IReadOnlyDictionary<int, int> Roles);
