using Hearsay.Facts.Times;
using Hearsay.Text;

namespace Hearsay.Facts.Tests.Times;

public sealed class EdtfTests
{
    [Theory]
    [InlineData("2018-12", null, "2018-12")]
    [InlineData("2017", "APPROX", "2017~")]
    [InlineData("199", null, "199X")]
    [InlineData("19", null, "19XX")]
    [InlineData("1943-SU", null, "1943-22")]
    [InlineData("2016-Q4", null, "2016-36")]
    [InlineData("2019-11-25T19:15", null, "2019-11-25T19:15:00")]
    [InlineData("BC0146", null, "-0145")]
    [InlineData("PAST_REF", null, null)]
    [InlineData("XXXX-11-22", null, "XXXX-11-22")]
    [InlineData("XXXX-WXX-5", null, null)]
    public void A_value_is_written_where_the_format_has_a_term(string value, string? modifier, string? expected) =>
        Assert.Equal(expected, Edtf.Of(new TimeExpression(new(0, 1), TimexType.Date, value, modifier, null)));

    [Fact]
    public void A_length_of_time_is_no_date() =>
        Assert.Null(Edtf.Of(new TimeExpression(new(0, 1), TimexType.Duration, "P1Y", null, null)));

    [Fact]
    public void A_modified_time_is_written_as_its_days() =>
        Assert.Equal("2016-10/2016-12", Edtf.Of(new TimeExpression(new(0, 1), TimexType.Date, "2016", "END", new(new(2016, 10, 1), new(2016, 12, 31)))));

    [Theory]
    [InlineData("2019-11-22", "2019-11-22", "2019-11-22")]
    [InlineData("2018-12-01", "2018-12-31", "2018-12")]
    [InlineData("2018-01-01", "2018-12-31", "2018")]
    [InlineData("1990-01-01", "1999-12-31", "199X")]
    [InlineData("2018-10-26", "2019-01-16", "2018-10-26/2019-01-16")]
    public void Days_are_written_as_shortly_as_can_be(string first, string last, string expected) =>
        Assert.Equal(expected, Edtf.Of(new DateInterval(DateOnly.Parse(first, null), DateOnly.Parse(last, null))));
}
