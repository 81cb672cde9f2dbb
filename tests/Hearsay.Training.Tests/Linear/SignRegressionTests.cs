using Hearsay.Training.Linear;

namespace Hearsay.Training.Tests.Linear;

public sealed class SignRegressionTests
{
    [Fact]
    public void The_weights_are_the_odds_of_the_examples()
    {
        // One in four without the sign, three in four with it.
        var weights = SignRegression.Fit([.. Examples(0, 30, 10), .. Examples(1, 10, 30)], 1e-6);

        Assert.Equal(-Math.Log(3), weights[0], 4);
        Assert.Equal(2 * Math.Log(3), weights[1], 4);
    }

    [Fact]
    public void A_sign_that_always_tells_gets_a_weight_all_the_same() =>
        Assert.InRange(SignRegression.Fit([.. Examples(0, 20, 0), .. Examples(1, 0, 20)], 0.5)[1], 2, 20);

    [Fact]
    public void A_sign_that_nothing_has_weighs_nothing() =>
        Assert.Equal(0, SignRegression.Fit([.. Examples(0, 30, 10)], 0.5)[1], 6);

    [Fact]
    public void Without_examples_there_is_nothing_to_learn() => Assert.Throws<ArgumentException>(() => SignRegression.Fit([], 1));

    private static IEnumerable<(double[] Inputs, bool IsOne)> Examples(double sign, int others, int ones) =>
        [.. Enumerable.Repeat((new[] { 1, sign }, false), others), .. Enumerable.Repeat((new[] { 1, sign }, true), ones)];
}
