using System.Globalization;
using Hearsay.Language.Models;

namespace Hearsay.Language.Morphology;

/// <summary>Characters as the classifiers see them.</summary>
internal static class CharacterClass
{
    /// <summary>Lower case, digits as 0, and typographic quotation marks, dashes and apostrophes as their plain fellows.</summary>
    internal static char Fold(char unit) => unit switch
    {
        >= 'a' and <= 'z' => unit,
        >= '0' and <= '9' => '0',
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u00B4' or '`' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' => '"',
        '\u2010' or '\u2011' => '-',
        '\u2012' or '\u2013' or '\u2014' or '\u2015' => '\u2013',
        _ => char.ToLowerInvariant(unit),
    };

    /// <summary>A letter for the sort of character; punctuation stands for itself, in its plain style.</summary>
    internal static char Of(char unit)
    {
        if (char.IsAsciiLetterLower(unit)) return 'x';
        if (char.IsAsciiLetterUpper(unit)) return 'X';
        if (char.IsDigit(unit)) return 'd';
        if (char.IsWhiteSpace(unit)) return ' ';
        return char.GetUnicodeCategory(unit) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => 'X',
            UnicodeCategory.LowercaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => 'x',
            UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber => 'n',
            UnicodeCategory.Surrogate or UnicodeCategory.OtherSymbol => 'S',
            _ => Fold(unit),
        };
    }

    internal static bool IsWordLike(char kind) => kind is 'x' or 'X' or 'd';

    /// <summary>The classes of the characters in order, with runs of one class longer than two cut to two.</summary>
    internal static ulong ShapeOf(ReadOnlySpan<char> form)
    {
        var hash = 0UL;
        char last = '\0', before = '\0';
        foreach (var unit in form)
        {
            var kind = Of(unit);
            if (kind == last && kind == before) continue;
            hash = FeatureHash.Mix(hash, kind);
            (before, last) = (last, kind);
        }
        return hash;
    }
}
