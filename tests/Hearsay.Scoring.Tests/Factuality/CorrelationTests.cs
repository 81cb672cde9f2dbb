using Hearsay.Scoring.Factuality;

namespace Hearsay.Scoring.Tests.Factuality;

public sealed class CorrelationTests
{
    [Theory]
    [InlineData(1, 2, 3, 1)]
    [InlineData(3, 2, 1, -1)]
    [InlineData(1, 3, 2, 0.5)]
    [InlineData(2, 2, 2, 0)]
    public void Of_series_as_Pearson_has_it(double first, double second, double third, double expected)
    {
        var correlation = new Correlation();
        foreach (var (one, other) in new[] { (10.0, first), (20.0, second), (30.0, third) }) correlation.Add(one, other);

        Assert.Equal(expected, correlation.Value, 9);
    }
}
