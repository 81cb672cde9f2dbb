using Hearsay.Scoring.Factuality;

namespace Hearsay.Scoring.Tests.Factuality;

public sealed class LabelTallyTests
{
    [Fact]
    public void The_mean_is_over_the_labels_that_there_are()
    {
        var tally = new LabelTally("POS", "NEG", "OTHER");
        foreach (var (gold, said) in new[] { ("POS", "POS"), ("POS", "POS"), ("POS", null), ("NEG", "POS"), ("UNDERSPECIFIED", "POS") }) tally.Add(gold, said);

        Assert.Equal(50, tally.Accuracy);
        Assert.Equal([("POS", 3, 200.0 * 2 / 6), ("NEG", 1, 0.0)], tally.Labels);
        Assert.Equal(100.0 / 3, tally.MacroF1, 6);
    }
}
