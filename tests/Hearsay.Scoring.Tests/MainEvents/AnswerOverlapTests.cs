using Hearsay.Scoring.MainEvents;
using Hearsay.Text;

namespace Hearsay.Scoring.Tests.MainEvents;

public sealed class AnswerOverlapTests
{
    [Theory]
    [InlineData("Anna Nowak", "Nowak", true)]
    [InlineData("President Nowak", "Anna Nowak", true)]
    [InlineData("the N.A.T.O.", "NATO", true)]
    [InlineData("Anna Mazur", "Anna Nowak", false)]
    [InlineData("", "Nowak", false)]
    public void Names_are_one_by_the_last_word(string answer, string annotated, bool right) => Assert.Equal(right, AnswerOverlap.IsNamed(answer, annotated));

    [Theory]
    [InlineData("meets", "meets Mazur in Lisbon", "meet in Lisbon", true)]
    [InlineData("won", "beat the visitors and won", "win", false)]
    [InlineData("talks", "held talks with the rebels", "held the talks", true)]
    [InlineData("resigned", "resigned on Monday", "leaves her office", false)]
    public void Tellings_are_one_by_the_trigger_or_half_of_the_words(string trigger, string answer, string annotated, bool right) =>
        Assert.Equal(right, AnswerOverlap.IsTold(trigger, answer, annotated));

    [Theory]
    [InlineData(9, 9, true)]
    [InlineData(10, 10, true)]
    [InlineData(11, 11, false)]
    [InlineData(9, 12, false)]
    public void Days_are_one_within_a_day_and_no_longer_time_is(int from, int to, bool right) =>
        Assert.Equal(right, AnswerOverlap.IsDay(new DateInterval(new DateOnly(2021, 3, from), new DateOnly(2021, 3, to)), new DateOnly(2021, 3, 9)));
}
