using Hearsay.Facts.Times.Resolution;
using Hearsay.Facts.Times.Resolution.Values;

namespace Hearsay.Facts.Tests.Times.Resolution;

public sealed class DistanceTests
{
    [Theory]
    [InlineData(-20, 'c', 2018, "0001-01-01")]
    [InlineData(79, 'c', 2080, "9999-12-31")]
    public void A_distance_ends_where_the_calendar_does(int count, char unit, int year, string end)
    {
        var days = Distance.Days(new TimeSymbol('S', default, count, unit, ""), new PartialDate(year, 6, 1));
        var day = DateOnly.ParseExact(end, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(day, count < 0 ? days?.Earliest : days?.Latest);
    }
}
