using CsCheck;

namespace Hearsay.Text.Tests;

public sealed class TextSpanTests
{
    private static readonly Gen<TextSpan> Spans = Gen.Select(Gen.Int[0, 50], Gen.Int[0, 20], (start, length) => new TextSpan(start, length));

    [Fact]
    public void A_span_with_a_negative_bound_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.FromBounds(3, 2));
    }

    [Fact]
    public void Overlapping_is_having_a_unit_in_common() =>
        Gen.Select(Spans, Spans).Sample((first, second) =>
            (first.Overlaps(second) && !first.IsEmpty && !second.IsEmpty) == (first.Common(second) > 0));

    [Fact]
    public void The_cover_holds_both() =>
        Gen.Select(Spans, Spans).Sample((first, second) =>
            TextSpan.Cover(first, second).Contains(first) && TextSpan.Cover(first, second).Contains(second));
}
