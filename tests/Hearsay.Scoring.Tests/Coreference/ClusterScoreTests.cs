using Hearsay.Scoring.Coreference;

namespace Hearsay.Scoring.Tests.Coreference;

public sealed class ClusterScoreTests
{
    [Fact]
    public void Gold_as_the_answer_gives_all()
    {
        var score = Score("abc|de", "abc|de");
        Assert.Equal(100, score.Conll, 9);
        Assert.Equal(100, score.Mentions, 9);
    }

    // Each value worked out by hand from the definitions: recall and precision of links, of mentions, and of the best alignment.
    [Theory]
    [InlineData("abcd", "ab|cd", 80.0, 66.6667, 44.4444)]
    [InlineData("abc|de", "abcde", 85.7143, 68.4211, 50.0)]
    [InlineData("abc", "abd", 50.0, 44.4444, 66.6667)]
    public void Damaged_gold_gives_less(string gold, string said, double muc, double bCubed, double ceafe)
    {
        var score = Score(gold, said);
        Assert.Equal(muc, score.Muc, 3);
        Assert.Equal(bCubed, score.BCubed, 3);
        Assert.Equal(ceafe, score.Ceafe, 3);
    }

    private static ClusterScore<char> Score(string gold, string said)
    {
        var score = new ClusterScore<char>();
        score.Add([.. gold.Split('|').Select(cluster => cluster.ToCharArray())], [.. said.Split('|').Select(cluster => cluster.ToCharArray())]);
        return score;
    }
}
