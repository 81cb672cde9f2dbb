using Hearsay.Language.Models;
using Hearsay.Training.Linear;

namespace Hearsay.Training.Tests.Linear;

public sealed class LogisticRegressionTests
{
    [Fact]
    public void It_tells_what_it_was_taught()
    {
        var regression = new LogisticRegression();
        for (var round = 0; round < 20; round++)
        {
            for (var number = 0; number < 20; number++) regression.Learn(Features(number), number % 3 == 0);
        }
        for (var number = 0; number < 20; number++) Assert.True(regression.Learn(Features(number), number % 3 == 0));
        Assert.NotEmpty(regression.Rows(1, 0.01f));
        Assert.Empty(regression.Rows(1, 1000));
    }

    private static uint[] Features(int number) => [FeatureHash.Feature(0, (ulong)(number % 3)), FeatureHash.Feature(1, 0)];
}
