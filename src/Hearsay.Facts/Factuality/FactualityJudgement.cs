namespace Hearsay.Facts.Factuality;

/// <summary>How certain something is according to one source.</summary>
/// <param name="Source">The index of the source's entity; null for the author.</param>
/// <param name="Value">How certain.</param>
public readonly record struct FactualityJudgement(int? Source, FactualityValue Value);
