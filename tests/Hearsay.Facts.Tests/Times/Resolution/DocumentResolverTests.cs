using Hearsay.Facts.Times;
using Hearsay.Facts.Times.Resolution;
using Hearsay.Text;

namespace Hearsay.Facts.Tests.Times.Resolution;

public sealed class DocumentResolverTests
{
    private static readonly Publication Friday = new(DateInterval.Day(new(2016, 11, 11)), PublicationBasis.Stated);

    [Theory]
    [InlineData("Past", "2016-11-10T23:00")]
    [InlineData("Future", "2016-11-11T23:00")]
    public void A_bare_hour_of_the_past_is_of_the_day_spoken_of_last(string tense, string expected)
    {
        var day = Unanchored.Of(new(0, 8), TimexType.Date, "?-WD4", Tense.Past, 0);
        var hour = Unanchored.Of(new(20, 5), TimexType.Time, "?T23:00", Enum.Parse<Tense>(tense), 1);
        Assert.Equal(["2016-11-10", expected], DocumentResolver.Resolve([day, hour], Friday).Select(time => time.Value));
    }
}
