using Hearsay.Formats.Furniture;

namespace Hearsay.Formats.Tests.Furniture;

public sealed class FurnitureScoreTests
{
    [Fact]
    public void Every_example_of_furniture_in_the_data_scores_above_zero() =>
        Assert.DoesNotContain(FurnitureLexicon.FurnitureExamples, line => FurnitureScore.Of(line) <= 0);

    [Fact]
    public void Every_example_of_a_report_in_the_data_scores_below_zero() =>
        Assert.DoesNotContain(FurnitureLexicon.ReportExamples, line => FurnitureScore.Of(line) >= 0);
}
