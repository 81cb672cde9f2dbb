using System.Numerics.Tensors;
using Hearsay.Language.Models;
using Hearsay.Language.Names.Tagging;
using Hearsay.Language.Neural;
using Hearsay.Language.Neural.Layers;
using Hearsay.Language.Syntax;
using Hearsay.Training.Names;
using Hearsay.Training.Neural.Data;

namespace Hearsay.Training.Neural;

/// <summary>
/// Learns to tell text of the wires from what people write on the web, by which the scheme of names is chosen: logistic regression over the mean state of a document.
/// </summary>
internal sealed class StyleTrainer(NeuralSyntax model)
{
    private const string Section = "style";
    private const int Rounds = 3000;
    private const double Pace = 0.1;
    private const double Penalty = 1e-3;

    private const int LargeDocumentsBetween = 30;

    /// <summary>Learns from the corpora of names and adds the result to the network of a folder.</summary>
    public static void Add(string folder, NameCorpora corpora)
    {
        var (vectors, network) = Trainer.Model(folder);
        var wires = corpora.News.Concat(corpora.Large.Where((_, index) => index % LargeDocumentsBetween == 0)).ToList();
        var style = new StyleTrainer(NeuralSyntax.Read(vectors, network)).Train(wires, corpora.Web);
        var writer = new ModelWriter();
        foreach (var name in network.Names.Where(name => name != Section)) writer.Section(name).Bytes(network.Section(name).Rest.Span);
        QuantisedMatrix.Write(writer, Section, 1, style.Length, style);
        writer.Save(network.Path);
    }

    /// <summary>The weights of the states with the bias after them; above nought is the web.</summary>
    public float[] Train(IReadOnlyList<NameCorpus> wires, IReadOnlyList<NameCorpus> web)
    {
        var examples = wires.Select(document => (State: MeanState(document), IsWeb: 0.0, Weight: 0.5 / wires.Count))
            .Concat(web.Select(document => (State: MeanState(document), IsWeb: 1.0, Weight: 0.5 / web.Count))).ToArray();
        var (means, scales) = Levels([.. examples.Select(example => example.State)]);
        foreach (var (state, _, _) in examples)
        {
            TensorPrimitives.Subtract(state, means, state);
            TensorPrimitives.Multiply(state, scales, state);
        }
        var weights = Learn(examples, out var bias);
        TensorPrimitives.Multiply(weights, scales, weights);
        return [.. weights, (float)(bias - TensorPrimitives.Dot<float>(weights, means))];
    }

    private static float[] Learn((float[] State, double IsWeb, double Weight)[] examples, out double bias)
    {
        var (weights, slope) = (new float[examples[0].State.Length], new float[examples[0].State.Length]);
        bias = 0;
        for (var round = 0; round < Rounds; round++)
        {
            TensorPrimitives.Multiply(weights, (float)Penalty, slope);
            var biasSlope = 0.0;
            foreach (var (state, isWeb, weight) in examples)
            {
                var error = weight * ((1 / (1 + Math.Exp(-TensorPrimitives.Dot<float>(state, weights) - bias))) - isWeb);
                TensorPrimitives.MultiplyAdd(state, (float)error, slope, slope);
                biasSlope += error;
            }
            TensorPrimitives.MultiplyAdd(slope, (float)-Pace, weights, weights);
            bias -= Pace * biasSlope;
        }
        return weights;
    }

    // The mean of each component, and what brings its deviation to one.
    private static (float[] Means, float[] Scales) Levels(float[][] states)
    {
        var (means, scales) = (new float[states[0].Length], new float[states[0].Length]);
        for (var unit = 0; unit < means.Length; unit++)
        {
            var mean = states.Average(state => state[unit]);
            means[unit] = mean;
            scales[unit] = 1 / (MathF.Sqrt(states.Average(state => (state[unit] - mean) * (state[unit] - mean))) + 1e-4f);
        }
        return (means, scales);
    }

    private float[] MeanState(NameCorpus document)
    {
        var evidence = new NameEvidence(document.Forms.Length);
        model.Annotate([.. document.Forms.Select(form => new Word(default, form, "", default, "", "", 0, ""))], document.Sentences, evidence);
        return evidence.States.Mean.ToArray();
    }
}
