using Hearsay.Facts.States;
using Hearsay.Language.Models;

namespace Hearsay.Training.Tests.States;

public sealed class StateScorerTests
{
    // Two slots of two units over states of three numbers; one label.
    private static readonly float[][] Slots = [[1, 0, 0, 0, 1, 0], [0, 0, 1, 0, 0, -1]];

    [Fact]
    public void The_score_is_the_layer_over_the_states_and_the_features()
    {
        var scorer = StateScorer.Read(File(Slots), "s");
        Span<float> units = [0, 0];
        scorer.Project([1, 2, 3], 1, 0, units);
        scorer.Project([0, 0, 2], 1, 1, units);
        Assert.Equal([3f, 0f], units);
        Span<float> scores = [10];

        scorer.Score(units, [7, 9], scores);

        // Units 3 + 1 and 0 - 2 + 1, of which the second leaks a tenth.
        Assert.Equal(10 + 0.5f + (2 * 4) + (1 * -0.1f), scores[0], 0.02f);
    }

    [Fact]
    public void What_does_not_fit_together_is_no_model() =>
        Assert.Contains("do not fit", Assert.Throws<ModelFormatException>(() => StateScorer.Read(File([Slots[0], [1, 0, 0, 1]]), "s")).Message, StringComparison.Ordinal);

    private static ModelFile File(float[][] slots)
    {
        var writer = new ModelWriter();
        StateScorer.Write(writer, "s", slots, [7, 8], [1, -2, 100, 100], [0, 1], [2, 1], [0.5f]);
        return ModelFile.Parse("test.model", writer.ToBytes());
    }
}
