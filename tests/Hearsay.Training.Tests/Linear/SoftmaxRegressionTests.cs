using Hearsay.Training.Linear;

namespace Hearsay.Training.Tests.Linear;

public sealed class SoftmaxRegressionTests
{
    [Fact]
    public void What_tells_a_class_gets_its_greatest_weight_for_it()
    {
        var regression = new SoftmaxRegression(3, 0.1f, 1e-4f);
        for (var round = 0; round < 20; round++)
        {
            for (var label = 0; label < 3; label++) regression.Learn([9, (uint)label + 1], label);
            regression.EndRound();
        }

        var rows = regression.Rows(0).ToDictionary(row => row.Feature, row => row.Weights);

        for (var label = 0; label < 3; label++) Assert.Equal(label, rows[(uint)label + 1].MaxBy(entry => entry.Weight).Class);
        Assert.True(rows[9].Max(entry => MathF.Abs(entry.Weight)) < rows[1].Max(entry => MathF.Abs(entry.Weight)));
    }
}
