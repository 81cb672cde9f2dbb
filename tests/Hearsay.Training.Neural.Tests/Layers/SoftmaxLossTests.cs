using Hearsay.Training.Neural.Layers;

namespace Hearsay.Training.Neural.Tests.Layers;

public sealed class SoftmaxLossTests
{
    [Fact]
    public void Great_scores_give_a_loss_and_a_gradient_that_are_numbers()
    {
        float[] scores = [500, 400, 0];
        var loss = SoftmaxLoss.Of(scores, 0, 1);
        Assert.Equal(0.0, loss, 1e-12);
        Assert.All(scores, score => Assert.Equal(0f, score, 1e-12f));
    }

    [Fact]
    public void Without_a_gold_class_there_is_nothing_to_learn()
    {
        float[] scores = [1, 2];
        Assert.Equal((0.0, 0f, 0f), (SoftmaxLoss.Of(scores, -1, 1), scores[0], scores[1]));
    }
}
