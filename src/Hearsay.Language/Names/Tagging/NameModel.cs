using Hearsay.Language.Models;

namespace Hearsay.Language.Names.Tagging;

/// <summary>A linear model over <see cref="NameLabels"/> with the best path through a sentence (Viterbi 1967; Collins 2002).</summary>
internal sealed class NameModel
{
    private const int TransitionTemplate = 1000;

    private const float LeastProbability = 1e-5f;

    private readonly LinearModel model;
    private readonly float[] transitions;

    internal NameModel(LinearModel model)
    {
        this.model = model;
        transitions = new float[(NameLabels.Count + 1) * NameLabels.Count];
        for (var before = 0; before <= NameLabels.Count; before++)
            model.Score(Transition(before), transitions.AsSpan(before * NameLabels.Count, NameLabels.Count));
    }

    // What the logarithm of a probability counts beside the perceptron's own scores, by scheme.
    private static ReadOnlySpan<float> EvidenceWeights => [5, 12];

    /// <summary>The feature of the label before; <see cref="NameLabels.Count"/> is the beginning of the sentence.</summary>
    internal static uint Transition(int before) => FeatureHash.Feature(TransitionTemplate, (ulong)before);

    internal static NameModel Read(ModelFile file, string section)
    {
        var model = LinearModel.Read(file, section);
        if (!model.Labels.SequenceEqual(NameLabels.Names))
            throw new ModelFormatException(file.Path, $"section '{section}' has other labels than this program knows");
        return new(model);
    }

    /// <summary>Writes the best label of each word of the sentence, which begins at word <paramref name="first"/>, to <paramref name="labels"/>.</summary>
    internal void Decode(FeatureRows features, Span<int> labels, NamePath path, NameEvidence? evidence, int first)
    {
        var scores = path.Scores(features.Count);
        for (var word = 0; word < features.Count; word++)
        {
            var own = scores.AsSpan(word * NameLabels.Count, NameLabels.Count);
            model.Score(features[word], own);
            if (evidence is not null) Weigh(evidence.Of(first + word, evidence.Scheme), EvidenceWeights[evidence.Scheme], own);
        }
        path.Best(transitions, labels);
    }

    private static void Weigh(ReadOnlySpan<float> probabilities, float weight, Span<float> scores)
    {
        for (var label = 0; label < scores.Length; label++) scores[label] += weight * MathF.Log(probabilities[label] + LeastProbability);
    }
}
