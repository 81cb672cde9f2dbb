using Hearsay.Training.Linear;

namespace Hearsay.Training.Tests.Linear;

public sealed class LinearRegressionTests
{
    private static readonly (uint[] Features, float Wanted)[] Examples = [([1], 2), ([2], -1), ([1, 2], 1), ([3], 0), ([1, 3], 2)];

    [Fact]
    public void Weights_add_up_to_what_was_wanted()
    {
        var learned = Learn(400);

        Assert.All(Examples, example => Assert.Equal(example.Wanted, example.Features.Sum(feature => learned.GetValueOrDefault(feature)), 0.1f));
    }

    [Fact]
    public void Weights_that_hardly_differ_from_0_are_left_out() => Assert.DoesNotContain(3u, Learn(400).Keys);

    private static Dictionary<uint, float> Learn(int rounds)
    {
        var regression = new LinearRegression(0.3f, 0, 2);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (features, wanted) in Examples) regression.Learn(features, wanted);
            if (round >= rounds / 2) regression.EndRound();
        }
        return regression.Rows(0.1f).ToDictionary(row => row.Feature, row => row.Weights[0].Weight);
    }
}
