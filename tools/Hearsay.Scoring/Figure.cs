namespace Hearsay.Scoring;

/// <summary>One line of a score: what was measured, and the figure as it is printed (per cent with two decimals where it is a rate).</summary>
public sealed record Figure(string Label, string Value);
