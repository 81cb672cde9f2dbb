using Hearsay.Formats.Furniture;

namespace Hearsay.Formats.Tests.Furniture;

public sealed class FurnitureRunsTests
{
    [Theory]
    [InlineData("-3 -3 1 -3 -3", ".....")]
    [InlineData("-3 -3 5 -3 -3", "..#..")]
    [InlineData("4 3 -3 -3 4 -1 4", "##..###")]
    [InlineData("4 -1 -3 -3", "#...")]
    [InlineData("", "")]
    public void A_run_begins_where_the_evidence_outweighs_the_change(string scores, string furniture)
    {
        var found = FurnitureRuns.Find([.. scores.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(score => double.Parse(score, System.Globalization.CultureInfo.InvariantCulture))]);
        Assert.Equal(furniture, string.Concat(found.Select(inside => inside ? '#' : '.')));
    }
}
