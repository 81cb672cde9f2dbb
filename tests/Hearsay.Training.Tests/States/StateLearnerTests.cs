using Hearsay.Facts.States;
using Hearsay.Language.Models;
using Hearsay.Training.Layers;
using Hearsay.Training.States;

namespace Hearsay.Training.Tests.States;

public sealed class StateLearnerTests
{
    private static readonly uint[] Features = [11, 22, 33];
    private static readonly StateSizes Sizes = new(Width: 4, Slots: 2, Units: 6, Labels: 2);

    // Half the square of what the scores miss.
    private static readonly float[] Wanted = [1, -1, 0.5f, 2, -0.3f, 0];

    [Fact]
    public void The_gradient_of_every_weight_is_that_of_the_loss()
    {
        var learner = Learner();
        Assert.True(Learn(learner, null) > 0.1);
        foreach (var parameter in learner.Parameters.Append(learner.Features.Parameter))
        {
            for (var index = 0; index < parameter.Values.Length; index++)
            {
                var measured = (Loss(learner, parameter, index, 0.001f) - Loss(learner, parameter, index, -0.001f)) / 0.002;
                Assert.True(Math.Abs(measured - parameter.Gradients[index]) < 1e-3 + (0.02 * Math.Abs(measured)), $"{parameter.Name}[{index}]: {measured} instead of {parameter.Gradients[index]}");
            }
        }
    }

    [Fact]
    public void The_gradient_is_right_where_some_is_left_out()
    {
        var learner = Learner();
        var before = Learn(learner, new Random(4));
        var parameter = learner.Parameters[0];
        var gradient = (float[])parameter.Gradients.Clone();
        var length = gradient.Sum(value => (double)value * value);
        Assert.True(length > 1e-4);
        for (var index = 0; index < gradient.Length; index++) parameter.Values[index] += 1e-3f * gradient[index];

        var after = Learn(learner, new Random(4));

        Assert.Equal(length, (after - before) / 1e-3, 0.05 * length);
    }

    [Fact]
    public void What_is_learned_is_what_is_read_back()
    {
        var learner = Learner();
        for (var step = 0; step < 300; step++)
        {
            Learn(learner, null);
            learner.Step(0.02);
        }
        var writer = new ModelWriter();
        learner.Write(writer, "s");
        var scorer = StateScorer.Read(ModelFile.Parse("test.model", writer.ToBytes()), "s");
        var batch = Batch();
        for (var row = 0; row < batch.Rows.Count; row++)
        {
            var (units, scores) = (new float[Sizes.Units], new float[Sizes.Labels]);
            for (var slot = 0; slot < Sizes.Slots; slot++)
            {
                if (batch.Rows[row].States[slot] is var at and >= 0) scorer.Project(batch.States.AsSpan(at * Sizes.Width, Sizes.Width), 1, slot, units);
            }
            scorer.Score(units, [.. batch.Rows[row].Features.Select(number => Features[number])], scores);
            for (var label = 0; label < Sizes.Labels; label++) Assert.Equal(Wanted[(row * Sizes.Labels) + label], scores[label], 0.15f);
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes() => Assert.Equal(Trained(), Trained());

    private static byte[] Trained()
    {
        var (learner, random) = (Learner(), new Random(8));
        for (var step = 0; step < 5; step++)
        {
            Learn(learner, random);
            learner.Step(0.01);
        }
        var writer = new ModelWriter();
        learner.Write(writer, "s");
        return writer.ToBytes();
    }

    private static StateLearner Learner() => new(Sizes, Features, new Random(3));

    private static StateBatch Batch()
    {
        var random = new Random(5);
        var states = Enumerable.Range(0, 3 * Sizes.Width).Select(_ => (random.NextSingle() * 2) - 1).ToArray();
        return new(states, 3, [new([0, 1], [0, 2]), new([2, -1], [1]), new([1, 1], [])]);
    }

    private static double Learn(StateLearner learner, Random? chance)
    {
        foreach (var parameter in learner.Parameters) parameter.Gradients.AsSpan().Clear();
        learner.Features.Clear();
        var batch = Batch();
        var scores = learner.Forward(batch, chance);
        for (var index = 0; index < scores.Length; index++) scores[index] -= Wanted[index];
        var loss = scores.Sum(error => 0.5 * error * error);
        learner.Backward(batch, scores);
        return loss;
    }

    private static double Loss(StateLearner learner, Parameter parameter, int index, float step)
    {
        var kept = parameter.Values[index];
        parameter.Values[index] = kept + step;
        var loss = learner.Forward(Batch(), null).Zip(Wanted, (score, wanted) => 0.5 * (score - wanted) * (score - wanted)).Sum();
        parameter.Values[index] = kept;
        return loss;
    }
}
