using System.Diagnostics;
using System.Globalization;
using Hearsay.Language.Models;
using Hearsay.Training.Layers;
using Hearsay.Training.Neural.Data;
using Hearsay.Training.Neural.Networks;

namespace Hearsay.Training.Neural;

/// <summary>Trains the network by Adam with a rate that falls as a cosine does, and keeps the model, of averaged weights, that does best on the development data.</summary>
internal sealed class Trainer(Network network, TrainingPlan plan, Action<string> report)
{
    private const double AverageDecay = 0.999;

    private const string VectorsFile = "english-vectors.model";
    private const string NetworkFile = "english-network.model";
    private const int BatchesBetweenReports = 100;

    /// <summary>The models of a folder.</summary>
    public static (ModelFile Vectors, ModelFile Network) Model(string folder) =>
        (ModelFile.Read(Path.Combine(folder, VectorsFile)), ModelFile.Read(Path.Combine(folder, NetworkFile)));

    /// <summary>Where the word vectors and the network go.</summary>
    public (string Vectors, string Network) Files => (Path.Combine(plan.Folder, VectorsFile), Path.Combine(plan.Folder, NetworkFile));

    /// <summary>Trains, and gives the round and score of the model that was kept; null where none was better than what was to beat.</summary>
    /// <param name="always">What is seen in every round.</param>
    /// <param name="sometimes">Of what each round sees a share, taken by chance.</param>
    /// <param name="examination">What tells how good a model is.</param>
    /// <param name="toBeat">The score of the model that is in the folder and worth keeping, or null.</param>
    public (int Epoch, Score Score)? Train(
        IReadOnlyList<LearnedSentence> always, IReadOnlyList<(LearnedSentence Sentence, double Share)> sometimes, Examination examination, Score? toBeat = null)
    {
        var random = new Random(plan.Seed);
        var adam = new Adam(network.Parameters, network.Tables, AverageDecay);
        (int Epoch, Score Score)? best = null;
        for (var epoch = 1; epoch <= plan.Epochs && epoch - (best?.Epoch ?? 0) < plan.Patience; epoch++)
        {
            var clock = Stopwatch.StartNew();
            var batches = LearnedBatch.All([.. always, .. sometimes.Where(pair => random.NextDouble() < pair.Share).Select(pair => pair.Sentence)], random);
            var loss = 0.0;
            for (var batch = 0; batch < batches.Length; batch++)
            {
                loss += network.Learn(batches[batch], random);
                adam.Step(Rate(epoch - 1 + (batch / (double)batches.Length)));
                if ((batch + 1) % BatchesBetweenReports == 0) Progress(epoch, batch + 1, batches.Length, loss, clock);
            }
            adam.CatchUp();
            var score = Examine(examination, best?.Score ?? toBeat);
            Progress(epoch, batches.Length, batches.Length, loss, clock);
            report($"  {score}");
            if (score.Sum > ((best?.Score ?? toBeat)?.Sum ?? double.NegativeInfinity)) best = (epoch, score);
        }
        return best;
    }

    private void Progress(int epoch, int done, int all, double loss, Stopwatch clock) =>
        report(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch}, batch {done} of {all}  loss {loss / done:F4}  {clock.Elapsed.TotalSeconds:F0} s"));

    // Warms up over the first half round, then falls to nothing as a cosine does.
    private double Rate(double epoch) => plan.Rate * Math.Min(1.0, 0.01 + (epoch / 0.5)) * 0.5 * (1 + Math.Cos(Math.PI * epoch / plan.Epochs));

    private Score Examine(Examination examination, Score? best)
    {
        var (vectorsPart, networkPart) = (Files.Vectors + ".part", Files.Network + ".part");
        var (vectors, packed) = (new ModelWriter(), new ModelWriter());
        network.Pack(vectors, packed);
        vectors.Save(vectorsPart);
        packed.Save(networkPart);
        var score = examination.Run(vectorsPart, networkPart);
        if (best is not null && score.Sum <= best.Sum)
        {
            File.Delete(vectorsPart);
            File.Delete(networkPart);
            return score;
        }
        File.Move(vectorsPart, Files.Vectors, overwrite: true);
        File.Move(networkPart, Files.Network, overwrite: true);
        return score;
    }
}
