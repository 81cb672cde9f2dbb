using Hearsay.Language.Transcription;

namespace Hearsay.Language.Tests.Transcription;

public sealed class GroupSequencesTests
{
    private static readonly GroupSequences Sequences = GroupSequences.Count(4, [[1, 2], [1, 2], [1, 3]], least: 2);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(3, 3)]
    public void What_may_follow_has_a_probability_of_one_together(int first, int second)
    {
        var context = Sequences.After(first, second);
        Assert.Equal(1, Enumerable.Range(0, 4).Sum(group => Math.Exp(Sequences.LogProbability(context, group))), 9);
    }

    [Fact]
    public void What_was_seen_is_likelier_the_more_often()
    {
        var context = Sequences.After(0, 1);
        Assert.True(Sequences.LogProbability(context, 2) > Sequences.LogProbability(context, 3));
        Assert.True(Sequences.LogProbability(context, 3) > Sequences.LogProbability(context, 1));
    }
}
