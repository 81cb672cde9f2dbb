using System.Diagnostics;
using System.Globalization;
using static TorchSharp.torch;

namespace Hearsay.Training.Neural;

/// <summary>Trains the network by Adam with a falling rate, keeps a running average of the weights, and saves the average that parses the development data best.</summary>
internal sealed class Trainer(Network network, Inventory inventory, TrainingPlan plan, TextWriter progress)
{
    private readonly Dictionary<string, Tensor> average = network.named_parameters()
        .ToDictionary(pair => pair.name, pair => pair.parameter.detach().clone().DetachFromDisposeScope());

    private double best;

    public void Train(IReadOnlyList<TreeSentence> train, IReadOnlyDictionary<string, IReadOnlyList<TreeSentence>> dev)
    {
        var random = new System.Random(plan.Seed);
        var tests = dev.ToDictionary(pair => pair.Key, pair => Batch.All(pair.Value, inventory, random));
        var optimizer = optim.Adam(network.parameters(), plan.Rate, beta1: 0.9, beta2: 0.95);
        var step = 0;
        var steps = 0;
        for (var epoch = 1; epoch <= plan.Epochs; epoch++)
        {
            var clock = Stopwatch.StartNew();
            var batches = Batch.All(train, inventory, random).ToArray();
            steps = steps == 0 ? batches.Length * plan.Epochs : steps;
            random.Shuffle(batches);
            network.train();
            var loss = 0.0;
            foreach (var batch in batches)
            {
                foreach (var group in optimizer.ParamGroups) group.LearningRate = Rate(step++, steps);
                loss += Step(batch, optimizer);
                batch.Dispose();
            }
            progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch}  loss {loss / batches.Length:F4}  {clock.Elapsed.TotalSeconds:F0} s"));
            Examine(tests);
        }
    }

    // Warms up over the first hundredth, then falls to nothing as a cosine does.
    private double Rate(int step, int steps) =>
        plan.Rate * Math.Min(1.0, step / (0.01 * steps)) * 0.5 * (1 + Math.Cos(Math.PI * Math.Min(1.0, step / (double)steps)));

    private double Step(Batch batch, optim.Optimizer optimizer)
    {
        using var scope = NewDisposeScope();
        var (tags, arcs, dependents, heads) = network.Score(batch);
        var relations = network.ScoreRelations(dependents, heads, batch.Heads);
        var loss = Loss(tags, batch.Tags) + Loss(arcs, batch.Heads) + Loss(relations, batch.Relations);
        optimizer.zero_grad();
        loss.backward();
        nn.utils.clip_grad_norm_(network.parameters(), 5.0);
        optimizer.step();
        Follow();
        return loss.item<float>();
    }

    private void Follow()
    {
        using var _ = no_grad();
        foreach (var (name, parameter) in network.named_parameters()) average[name].lerp_(parameter, 1 - plan.AverageDecay);
    }

    private static Tensor Loss(Tensor scores, Tensor gold) =>
        nn.functional.cross_entropy(scores.reshape(-1, scores.shape[^1]), gold.reshape(-1), ignore_index: -100);

    private void Examine(Dictionary<string, List<Batch>> tests)
    {
        using var _ = no_grad();
        var kept = network.named_parameters().ToDictionary(pair => pair.name, pair => pair.parameter.detach().clone());
        Put(average);
        network.eval();
        var sum = 0.0;
        foreach (var (name, batches) in tests)
        {
            var score = Score.Of(network, inventory, batches);
            progress.WriteLine($"  {name}  {score}");
            sum += score.Labelled;
        }
        if (sum > best)
        {
            best = sum;
            var whole = new Dictionary<string, Tensor>(average) { ["words.weight"] = network.WholeWords(average["words.weight"]) };
            Weights.Save(plan.Output, whole, inventory);
        }
        Put(kept);
        foreach (var tensor in kept.Values) tensor.Dispose();
    }

    private void Put(Dictionary<string, Tensor> values)
    {
        foreach (var (name, parameter) in network.named_parameters()) parameter.copy_(values[name]);
    }
}
