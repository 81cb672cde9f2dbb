using Hearsay.Language.Models;

namespace Hearsay.Language.Names;

/// <summary>A linear model over <see cref="NameLabels"/> with the best path through a sentence (Viterbi 1967; Collins 2002).</summary>
internal sealed class NameModel
{
    private const int TransitionTemplate = 1000;

    private readonly LinearModel model;
    private readonly float[] transitions;

    internal NameModel(LinearModel model)
    {
        this.model = model;
        transitions = new float[(NameLabels.Count + 1) * NameLabels.Count];
        for (var before = 0; before <= NameLabels.Count; before++)
            model.Score(Transition(before), transitions.AsSpan(before * NameLabels.Count, NameLabels.Count));
    }

    /// <summary>The feature of the label before; <see cref="NameLabels.Count"/> is the beginning of the sentence.</summary>
    internal static uint Transition(int before) => FeatureHash.Feature(TransitionTemplate, (ulong)before);

    internal static NameModel Read(ModelFile file, string section)
    {
        var model = LinearModel.Read(file, section);
        if (!model.Labels.SequenceEqual(NameLabels.Names))
            throw new ModelFormatException(file.Path, $"section '{section}' has other labels than this program knows");
        return new(model);
    }

    /// <summary>Writes the best label of each word of the sentence to <paramref name="labels"/>.</summary>
    internal void Decode(FeatureRows features, Span<int> labels, NamePath path)
    {
        var scores = path.Scores(features.Count);
        for (var word = 0; word < features.Count; word++)
            model.Score(features[word], scores.AsSpan(word * NameLabels.Count, NameLabels.Count));
        path.Best(transitions, labels);
    }
}
