using Hearsay.Facts.Events.Links;
using Hearsay.Text;

namespace Hearsay.Facts.Tests.Events;

public sealed class TimeWordsTests
{
    [Theory]
    [InlineData(4, 5, true)]
    [InlineData(10, 1, true)]
    [InlineData(3, 2, false)]
    [InlineData(11, 2, false)]
    [InlineData(20, 3, true)]
    [InlineData(0, 2, false)]
    public void A_word_is_covered_where_an_expression_holds_all_of_it(int start, int length, bool covered)
    {
        var words = new TimeWords([new TextSpan(20, 8), new TextSpan(4, 7)]);

        Assert.Equal(covered, words.Covers(new TextSpan(start, length)));
    }
}
