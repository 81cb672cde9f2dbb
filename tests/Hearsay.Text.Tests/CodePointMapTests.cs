using System.Text;
using CsCheck;

namespace Hearsay.Text.Tests;

public sealed class CodePointMapTests
{
    [Fact]
    public void Positions_are_those_that_counting_runes_gives() =>
        Gen.Char.Array[0, 40].Select(units => new string(units)).Sample(text =>
        {
            var map = new CodePointMap(new SourceText(text));
            var units = 0;
            var codePoints = 0;
            foreach (var rune in text.EnumerateRunes())
            {
                // An ill-formed surrogate is enumerated as a replacement of the same length, one unit.
                var length = Rune.TryGetRuneAt(text, units, out var whole) ? whole.Utf16SequenceLength : 1;
                if (map.ToCodePoint(units) != codePoints || map.ToUnit(codePoints) != units) return false;
                units += length;
                codePoints++;
            }
            return map.ToCodePoint(units) == codePoints;
        });

    [Theory]
    [InlineData("a😀b", 3, 2)]
    [InlineData("😀😀", 2, 1)]
    [InlineData("plain", 4, 4)]
    public void A_pair_counts_as_one(string text, int unit, int codePoint) =>
        Assert.Equal(codePoint, new CodePointMap(new SourceText(text)).ToCodePoint(unit));
}
