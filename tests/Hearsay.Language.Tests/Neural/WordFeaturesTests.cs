using CsCheck;
using Hearsay.Language.Neural;

namespace Hearsay.Language.Tests.Neural;

public sealed class WordFeaturesTests
{
    [Fact]
    public void Any_form_gives_buckets_within_the_table() => Gen.Char.Array[0, 60].Sample(units =>
    {
        Span<char> space = stackalloc char[40];
        Span<int> buckets = stackalloc int[WordFeatures.Most];
        var normal = space[..WordFeatures.Normalize(units, space)];
        var within = true;
        foreach (var bucket in buckets[..WordFeatures.Affixes(units, normal, buckets)]) within &= bucket is >= 0 and < WordFeatures.Buckets;
        foreach (var bucket in buckets[..WordFeatures.Trigrams(normal, buckets)]) within &= bucket is >= 0 and < WordFeatures.Buckets;
        return within;
    });

    [Theory]
    [InlineData("Obama’s", "obama's")]
    [InlineData("MP3-42", "mp0-00")]
    public void Case_digits_and_apostrophes_are_levelled(string form, string normal)
    {
        Span<char> space = stackalloc char[40];
        Assert.Equal(normal, space[..WordFeatures.Normalize(form, space)].ToString());
    }
}
