using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using Hearsay.Facts.Times;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Facts.Tests.Times;

public sealed class TimeRulesTests
{
    private static readonly TimeReader Reader = TimeReader.Load(Path.Combine(AppContext.BaseDirectory, "ontology", "en", "times"));

    public static TheoryData<string, string?, string?, string?> Examples
    {
        get
        {
            var data = new TheoryData<string, string?, string?, string?>();
            foreach (var example in Reader.Grammar.Examples) data.Add(example.Text, example.Anchor, example.Value, example.Days);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_example_of_a_rule_holds(string text, string? anchor, string? value, string? days)
    {
        var open = text.IndexOf('[', StringComparison.Ordinal);
        var plain = text.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var times = Read(plain, anchor);
        if (open < 0)
        {
            Assert.Empty(times);
            return;
        }
        var span = TextSpan.FromBounds(open, text.IndexOf(']', StringComparison.Ordinal) - 1);
        var time = Assert.Single(times, time => time.Span == span);
        Assert.Equal(value, time.Value);
        if (days is not null) Assert.Equal(days, time.Interval?.ToString());
    }

    [Fact]
    public void Expressions_stand_in_order_inside_the_text_without_overlap_and_the_same_text_gives_the_same()
    {
        var words = new[] { "the", "last", "two", "19", "1990", "s", "may", "11", "-", ",", ".", "'", "of", "end", "Friday", "ago", "year", "a", "next", "\u0130", "é", "\ud83d\ude00", "22nd", "99999999999", "next month" };
        Gen.Int[0, words.Length - 1].Select(index => words[index]).Array[0, 40].Sample(parts =>
        {
            var text = string.Join(" ", parts);
            var times = Read(text, "2019-11-25");
            for (var index = 0; index < times.Length; index++)
            {
                Assert.InRange(times[index].Span.End, times[index].Span.Start + 1, text.Length);
                if (index > 0) Assert.True(times[index - 1].Span.End <= times[index].Span.Start);
            }
            Assert.Equal(times, Read(text, "2019-11-25"));
        });
    }

    [Fact]
    public void Random_text_is_read_without_failure() =>
        Gen.String[0, 200].Sample(text => { Read(text, "2019-11-25"); });

    [Fact]
    public void Anchoring_anew_gives_what_reading_with_that_date_gives()
    {
        const string Text = "He spoke on November 22. Last week they met; two days later she left for a month. In the early 1990s nobody knew.";
        var document = Document(Text, Publication.Unknown);
        var (times, published) = Reader.Read(Analysis(document));
        var later = new Publication(DateInterval.Day(new(2019, 11, 25)), PublicationBasis.Inferred);
        var anew = TimeResolution.Reanchor(new Reading { Document = document, Published = published, Times = times }, later);
        Assert.Equal(Read(Text, "2019-11-25"), anew);
    }

    [Theory]
    [InlineData("of the ")]
    [InlineData("1 ")]
    [InlineData("1234567890")]
    [InlineData("one ")]
    [InlineData("the end of the ")]
    [InlineData("On Friday, Nov. 22, some 1,200 people met for the second time in two weeks; early next month they will vote. ")]
    public void Time_grows_with_the_text_alone(string unit)
    {
        const int Attempts = 6;
        Read(string.Concat(Enumerable.Repeat(unit, 2_000)), "2019-11-25");
        var ratios = new List<double>();
        // Other work on the machine only adds: what grows faster than the text does so every time.
        while (ratios.Count < Attempts && !ratios.Exists(ratio => ratio < 8 * 4)) ratios.Add(Seconds(40_000) / Seconds(5_000));
        Assert.Contains(ratios, ratio => ratio < 8 * 4);

        double Seconds(int count)
        {
            var text = string.Concat(Enumerable.Repeat(unit, count));
            return Enumerable.Range(0, 3).Min(_ =>
            {
                var watch = System.Diagnostics.Stopwatch.StartNew();
                Read(text, "2019-11-25");
                return watch.Elapsed.TotalSeconds;
            });
        }
    }

    private static ImmutableArray<TimeExpression> Read(string text, string? anchor)
    {
        var published = anchor is null
            ? Publication.Unknown
            : new(DateInterval.Day(DateOnly.ParseExact(anchor, "yyyy-MM-dd", CultureInfo.InvariantCulture)), PublicationBasis.Given);
        return Reader.Read(Analysis(Document(text, published))).Times;
    }

    private static Analysis Analysis(Document document) => new() { Document = document, Words = [], SentenceRanges = [] };

    private static Document Document(string text, Publication published) => new()
    {
        Id = "1",
        Source = "1.txt",
        Text = new(text),
        Blocks = [new(BlockKind.Paragraph, new(0, text.Length))],
        Published = published,
    };
}
