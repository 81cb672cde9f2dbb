namespace Hearsay.Facts.Times.Grammar.Patterns;

/// <summary>What one place of a pattern takes.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Index">The number of the word, of the class or of the part.</param>
/// <param name="Least">For a number: the least that fits.</param>
/// <param name="Most">For a number: the greatest that fits.</param>
/// <param name="Digits">For a number: how many digits it must have; 0 where any will do.</param>
/// <param name="Step">For a number: what it must be a multiple of.</param>
/// <param name="IsGlued">Whether no white space may stand before it.</param>
/// <param name="Name">What the value is captured as; null for nothing.</param>
internal readonly record struct PatternElement(
    ElementKind Kind, int Index, int Least, int Most, int Digits, int Step, bool IsGlued, string? Name);
