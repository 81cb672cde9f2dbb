using Hearsay.Language;

namespace Hearsay.Training.Factuality;

/// <summary>A sentence of a corpus with what it tells.</summary>
internal sealed record ScaledExample(Analysis Analysis, ScaledTarget[] Targets);
