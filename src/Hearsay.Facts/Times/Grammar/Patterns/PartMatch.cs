namespace Hearsay.Facts.Times.Grammar.Patterns;

/// <summary>What a part matched.</summary>
/// <param name="End">The index of the piece past its last.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct PartMatch(int End, string Value);
