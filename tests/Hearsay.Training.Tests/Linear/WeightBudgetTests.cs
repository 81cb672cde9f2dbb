using Hearsay.Language.Models;
using Hearsay.Training.Linear;

namespace Hearsay.Training.Tests.Linear;

public sealed class WeightBudgetTests
{
    private static readonly LinearRow[] Rows =
    [
        new(1, [(0, 0.1f)]),
        new(2, [(0, 3f), (1, -3f)]),
        new(3, [(0, -2f)]),
    ];

    [Theory]
    [InlineData(1000, new uint[] { 2, 3, 1 })]
    [InlineData(13, new uint[] { 2, 3 })]
    [InlineData(8, new uint[] { 2 })]
    [InlineData(1, new uint[] { })]
    public void What_matters_most_stays(int bytes, uint[] features) =>
        Assert.Equal(features, Rows.Within(bytes).Select(row => row.Feature));
}
