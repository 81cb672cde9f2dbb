using System.Globalization;

namespace Hearsay.Training.Neural;

/// <summary>What a model gets right, in per cent.</summary>
internal sealed record Score(IReadOnlyList<(string Corpus, double Universal, double Attached, double Labelled)> Trees, IReadOnlyList<(string Corpus, double F1)> Names)
{
    /// <summary>By which one model is better than another.</summary>
    public double Sum => Trees.Sum(tree => tree.Universal + tree.Labelled) + (0.2 * Names.Sum(name => name.F1));

    public override string ToString() => string.Join("; ", Trees.Select(tree => string.Create(
            CultureInfo.InvariantCulture, $"{tree.Corpus} UPOS {tree.Universal:F2} UAS {tree.Attached:F2} LAS {tree.Labelled:F2}"))
        .Concat(Names.Select(name => string.Create(CultureInfo.InvariantCulture, $"{name.Corpus} F1 {name.F1:F2}"))));
}
