using System.Globalization;
using Hearsay.Cases.Dates;
using Hearsay.Text;

namespace Hearsay.Cases.Tests.Dates;

public sealed class ShownDaysTests
{
    [Theory]
    [InlineData("2018-12-03", "2018-12-03", "3 Dec 2018")]
    [InlineData("2018-11-01", "2018-11-30", "Nov 2018")]
    [InlineData("2018-11-01", "2018-12-31", "Nov–Dec 2018")]
    [InlineData("2018-12-01", "2019-01-31", "Dec 2018 – Jan 2019")]
    [InlineData("2018-01-01", "2018-12-31", "2018")]
    [InlineData("1990-01-01", "1999-12-31", "1990–1999")]
    [InlineData("2018-12-03", "2018-12-09", "3–9 Dec 2018")]
    [InlineData("2018-11-28", "2018-12-09", "28 Nov – 9 Dec 2018")]
    [InlineData("2018-12-28", "2019-01-09", "28 Dec 2018 – 9 Jan 2019")]
    public void Days_are_shown_as_short_as_is_clear(string first, string last, string expected) =>
        Assert.Equal(expected, ShownDays.Of(new DateInterval(Day(first), Day(last))));

    private static DateOnly Day(string words) => DateOnly.ParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
