namespace Hearsay.Facts.Times.Grammar.Patterns;

/// <summary>The end of one alternative of a pattern.</summary>
/// <param name="Rule">The rule that the pattern belongs to.</param>
/// <param name="Names">What the value at each place is captured as.</param>
internal sealed record PatternLeaf(PatternRule Rule, string?[] Names);
