using Hearsay.Language.Models;

namespace Hearsay.Language.Coreference.Ranking;

/// <summary>
/// The weights of the features of a <see cref="FeatureList"/>, a byte each on the scale of <see cref="SquareRootScale"/>, at the place that is the feature itself:
/// nothing is searched for, and nothing waits for anything else.
/// </summary>
internal sealed class LinkWeights
{
    private readonly byte[] stored = new byte[1 << FeatureList.Bits];
    private readonly float[] table;

    /// <summary>Takes the weights of features, each of <see cref="FeatureList.Bits"/> bits.</summary>
    internal LinkWeights(IReadOnlyCollection<(uint Feature, float Weight)> weights)
    {
        var greatest = 0f;
        foreach (var (_, weight) in weights) greatest = MathF.Max(greatest, MathF.Abs(weight));
        table = SquareRootScale.Table(greatest);
        foreach (var (feature, weight) in weights) stored[feature] = (byte)SquareRootScale.Encode(weight, greatest);
    }

    private LinkWeights(StoredLinearModel model)
    {
        table = SquareRootScale.Table(model.Greatest);
        for (var row = 0; row < model.Features.Length; row++) stored[model.Features[row]] = (byte)model.Weights[row];
    }

    /// <summary>Reads the weights from the linear model of one class that was written under <paramref name="section"/>.</summary>
    /// <exception cref="ModelFormatException">The section is missing or damaged, has other than a weight a feature, or a feature is none of a <see cref="FeatureList"/>.</exception>
    internal static LinkWeights Read(ModelFile file, string section)
    {
        var model = LinearModelFormat.Read(file, section);
        if (model.Labels.Length != 1 || model.Weights.Length != model.Features.Length) throw new ModelFormatException(file.Path, $"section '{section}' has other than one class");
        if (model.Features.Length > 0 && model.Features[^1] >> FeatureList.Bits != 0) throw new ModelFormatException(file.Path, $"section '{section}' has features of another size");
        return new(model);
    }

    /// <summary>The sum of the weights of the features.</summary>
    internal float Sum(ReadOnlySpan<uint> features)
    {
        var sum = 0f;
        foreach (var feature in features) sum += table[stored[feature]];
        return sum;
    }
}
