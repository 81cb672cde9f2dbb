using Hearsay.Cases.Dates;

namespace Hearsay.Cases.Tests.Dates;

public sealed class YearlessDateTests
{
    [Theory]
    [InlineData("XXXX-02", "XXXX-03", true)]
    [InlineData("XXXX-02", "2018-03", true)]
    [InlineData("XXXX-02", "2018-02-11", false)]
    [InlineData("XXXX-02-11", "2018-02-12", true)]
    [InlineData("2017-02", "2018-03", false)]
    public void Months_and_days_of_one_year_are_told_apart(string first, string second, bool differ) =>
        Assert.Equal(differ, YearlessDate.Of(first)!.Value.Differs(YearlessDate.Of(second)!.Value));

    [Theory]
    [InlineData("XXXX-WXX-5")]
    [InlineData("2018")]
    [InlineData("PAST_REF")]
    public void What_tells_no_month_is_none(string value) => Assert.Null(YearlessDate.Of(value));

    [Theory]
    [InlineData("2018-09-20TAF", "2018-09-20TEV", true)]
    [InlineData("2018-09-20TEV", "2018-09-20TNI", false)]
    [InlineData("2018-09-20TAF", "2018-09-20T14:00", false)]
    [InlineData("2018-09-20", "2018-09-20TNI", false)]
    public void Parts_of_the_day_pass_into_one_another_in_the_evening_alone(string first, string second, bool differ) => Assert.Equal(differ, PartOfDay.Differ(first, second));
}
