using Hearsay.Language.Models;

namespace Hearsay.Language.Neural.Layers;

/// <summary>Scores labels of words: a layer with a rectifier, and scores over it, of their own for each scheme of annotation.</summary>
internal sealed class LabelScorer
{
    private readonly Dense middle;
    private readonly Dense[] schemes;
    private readonly string name;

    private LabelScorer(string name, Dense middle, Dense[] schemes) => (this.name, this.middle, this.schemes) = (name, middle, schemes);

    /// <summary>The number of labels.</summary>
    public int Labels => schemes[0].Outputs;

    /// <summary>Reads the layers.</summary>
    /// <exception cref="ModelFormatException">A layer is missing, damaged, or does not fit the one before.</exception>
    public static LabelScorer Read(ModelFile file, string name)
    {
        var middle = QuantisedMatrix.ReadDense(file, $"{name}.middle", NeuralSyntax.LeakySlope);
        var schemes = new List<Dense>();
        while (file.Has($"{name}.{schemes.Count}.weight")) schemes.Add(QuantisedMatrix.ReadDense(file, $"{name}.{schemes.Count}", null));
        if (schemes.Count == 0 || schemes.Any(scheme => scheme.Inputs != middle.Outputs || scheme.Outputs != schemes[0].Outputs))
            throw new ModelFormatException(file.Path, $"the layers of '{name}' do not fit together");
        return new(name, middle, [.. schemes]);
    }

    /// <summary>What lies between the states of the words and the scores of every scheme.</summary>
    public Span<float> Between(ReadOnlySpan<float> states, int words, Workspace workspace)
    {
        var between = workspace.Take($"{name} middle", words * middle.Outputs);
        middle.Run(states, words, between);
        return between;
    }

    /// <summary>The scores, words by <see cref="Labels"/>, by the scheme of that number, from what <see cref="Between"/> gives.</summary>
    public Span<float> Scores(ReadOnlySpan<float> between, int words, int scheme, Workspace workspace)
    {
        var scores = workspace.Take(name, words * Labels);
        schemes[scheme].Run(between, words, scores);
        return scores;
    }
}
