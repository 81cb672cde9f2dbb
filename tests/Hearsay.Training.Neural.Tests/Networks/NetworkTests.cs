using System.Numerics.Tensors;
using Hearsay.Language.Names.Tagging;
using Hearsay.Training.Layers;
using Hearsay.Training.Neural.Data;
using Hearsay.Training.Neural.Networks;

namespace Hearsay.Training.Neural.Tests.Networks;

public sealed class NetworkTests
{
    private const float Step = 0.002f;

    private static readonly NetworkSizes Sizes = new(Word: 6, Hidden: 9, Tag: 7, Arc: 8, Label: 5, Name: 6);

    private static readonly Inventory Inventory = new(["", "they", "came", "to", "oslo"], ["A\t_\t_", "B\t_\t_", "C\t_\t_"], ["root", "nsubj", "obl", "case"], []);

    [Fact]
    public void The_gradient_of_every_parameter_is_that_of_the_loss()
    {
        var network = Network();
        var batch = Batch();
        network.Learn(batch, null);
        Assert.All(Gradients(network), pair =>
        {
            // Along the gradient the loss rises by its squared length.
            var (parameter, gradient) = pair;
            var length = TensorPrimitives.Norm<float>(gradient);
            if (length < 1e-7f)
            {
                Assert.StartsWith("names.", parameter.Name, StringComparison.Ordinal);
                return;
            }
            var step = 0.002f / length;
            var (up, down) = (Loss(network, batch, parameter, gradient, step), Loss(network, batch, parameter, gradient, -step));
            var measured = (up - down) / (2 * step);
            Assert.True(Math.Abs(measured - ((double)length * length)) < 1e-3 + (0.03 * length * length), $"{parameter.Name}: {measured} instead of {length * length}");
        });
    }

    [Fact]
    public void The_gradient_of_single_weights_is_that_of_the_loss()
    {
        var network = Network();
        var batch = Batch();
        network.Learn(batch, null);
        var random = new Random(3);
        Assert.All(Gradients(network), pair =>
        {
            var (parameter, gradients) = pair;
            for (var trial = 0; trial < 5; trial++)
            {
                var index = random.Next(gradients.Length);
                var direction = new float[gradients.Length];
                direction[index] = 1;
                var measured = (Loss(network, batch, parameter, direction, Step) - Loss(network, batch, parameter, direction, -Step)) / (2 * Step);
                Assert.True(Math.Abs(measured - gradients[index]) < 1e-3 + (0.03 * Math.Abs(gradients[index])), $"{parameter.Name}[{index}]: {measured} instead of {gradients[index]}");
            }
        });
    }

    [Fact]
    public void Learning_brings_the_loss_down_and_the_same_seed_to_the_same_weights()
    {
        var (one, other) = (Trained(out var before, out var after), Trained(out _, out _));
        Assert.True(after < before / 2, $"{before} to {after}");
        Assert.All(one.Parameters.Zip(other.Parameters), pair => Assert.Equal(pair.First.Values, pair.Second.Values));
    }

    private static List<(Parameter Parameter, float[] Gradient)> Gradients(Network network) =>
        [.. network.Parameters.Concat(network.Tables.Select(table => table.Parameter)).Select(parameter => (parameter, (float[])parameter.Gradients.Clone()))];

    private static Network Trained(out double before, out double after)
    {
        var network = Network();
        var (random, adam) = (new Random(5), new Adam(network.Parameters, network.Tables, 0.99));
        before = Loss(network, Batch(), network.Parameters[0], [0], 0);
        for (var step = 0; step < 60; step++)
        {
            network.Learn(Batch(), random);
            adam.Step(0.01);
        }
        after = Loss(network, Batch(), network.Parameters[0], [0], 0);
        return network;
    }

    private static double Loss(Network network, LearnedBatch batch, Parameter parameter, float[] direction, float step)
    {
        var kept = (float[])parameter.Values.Clone();
        for (var index = 0; index < direction.Length; index++) parameter.Values[index] += step * direction[index];
        var loss = network.Learn(batch, null);
        kept.CopyTo(parameter.Values, 0);
        foreach (var one in network.Parameters) one.Gradients.AsSpan().Clear();
        foreach (var table in network.Tables) table.Clear();
        return loss;
    }

    private static Network Network()
    {
        var random = new Random(2);
        var vectors = Enumerable.Range(0, Inventory.Words.Length * Sizes.Word).Select(_ => random.NextSingle() - 0.5f).ToArray();
        var network = new Network(Sizes with { Dropout = 0.2f, RecurrentDropout = 0.2f, WordDropout = 0.1f }, Inventory, vectors, random);
        // Weights that are not small, biases too: few units then stand at the bend of their rectifier.
        foreach (var parameter in network.Parameters) parameter.Even(0.6f, random);
        return network;
    }

    private static LearnedBatch Batch() => new(
    [
        new([1, 2, 3, 4], [[1], [2, 3], [4], [5, 6]], [[7], [8, 9], [], [2]])
        {
            Tags = [0, 1, 2, 0], Heads = [2, 0, 4, 2], Relations = [1, 0, 3, 2], Names = [0, 0, 0, NameLabels.Of(2, NameLabels.Unit)], NameScheme = 1,
        },
        new([1, 2], [[1], [2, 3]], [[7], [8, 9]]) { Tags = [0, -1], Heads = [2, 0], Relations = [1, 0], Names = [0, 0], NameScheme = 1 },
    ]);
}
