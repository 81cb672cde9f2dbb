namespace Hearsay.Facts.Times.Grammar.Patterns;

/// <summary>A run of letters, a run of digits, or one other character: what patterns of time expressions are made of.</summary>
/// <param name="Start">The index of its first UTF-16 unit in the document.</param>
/// <param name="Length">The number of units.</param>
/// <param name="Word">The number of its lower-case form in the grammar's vocabulary; 0 where no pattern knows it.</param>
/// <param name="Number">What its digits say; -1 where it is no number or too long for one.</param>
/// <param name="Digits">The number of its digits; 0 where it is no number or is written with group separators.</param>
/// <param name="IsCapitalized">Whether it begins with an upper-case letter.</param>
/// <param name="IsSpaced">Whether white space stands before it.</param>
internal readonly record struct Piece(int Start, int Length, int Word, int Number, int Digits, bool IsCapitalized, bool IsSpaced)
{
    /// <summary>The index just past its last unit.</summary>
    public int End => Start + Length;
}
