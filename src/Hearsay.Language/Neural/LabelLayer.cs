using System.Numerics.Tensors;
using Hearsay.Language.Models;

namespace Hearsay.Language.Neural;

/// <summary>The relation of each word to its head: a biaffine product for each relation (Dozat and Manning 2017).</summary>
internal sealed class LabelLayer
{
    private const string Root = "root";

    // So many words at once, that what lies between the two products stays in the cache.
    private const int WordsAtOnce = 256;

    private readonly Dense dependents;
    private readonly Dense heads;
    private readonly string[] relations;
    private readonly Matrix[] weights;

    private LabelLayer(Dense dependents, Dense heads, string[] relations, Matrix[] weights) =>
        (this.dependents, this.heads, this.relations, this.weights) = (dependents, heads, relations, weights);

    /// <summary>Reads the layer.</summary>
    /// <exception cref="ModelFormatException">A section is missing, damaged, or does not fit the relations.</exception>
    public static LabelLayer Read(ModelFile network, string[] relations)
    {
        var dependents = QuantisedMatrix.ReadDense(network, "labelDependent", NeuralSyntax.LeakySlope);
        var heads = QuantisedMatrix.ReadDense(network, "labelHead", NeuralSyntax.LeakySlope);
        var (_, _, values) = QuantisedMatrix.Read(network, "label");
        var width = dependents.Outputs + 1;
        if (values.Length != relations.Length * width * width) throw new ModelFormatException(network.Path, "the relations do not fit their weights");
        return new(dependents, heads, relations, [.. values.Chunk(width * width).Select(weights => new Matrix(width, width, weights).Packed())]);
    }

    /// <summary>The best relation of each word.</summary>
    /// <param name="states">The states of the words, words by units.</param>
    /// <param name="rooted">The same with that of the root before them.</param>
    /// <param name="headOf">The row of <paramref name="rooted"/> that is each word's head.</param>
    /// <param name="workspace">Buffers.</param>
    public string[] Run(ReadOnlySpan<float> states, ReadOnlySpan<float> rooted, int[] headOf, Workspace workspace)
    {
        var words = headOf.Length;
        var width = dependents.Outputs + 1;
        var left = dependents.WithOne(states, words, "label dependents", workspace);
        var right = heads.WithOne(rooted, words + 1, "label heads", workspace);
        var best = new string[words];
        var highest = workspace.Take("label scores", words);
        for (var first = 0; first < words; first += WordsAtOnce)
        {
            var count = Math.Min(WordsAtOnce, words - first);
            for (var relation = 0; relation < relations.Length; relation++)
            {
                if (relations[relation] == Root) continue;
                var mixed = workspace.Take("labels", count * width);
                weights[relation].MultiplyAdd(left.Slice(first * width, count * width), count, mixed);
                for (var word = first; word < first + count; word++)
                {
                    var score = TensorPrimitives.Dot<float>(mixed.Slice((word - first) * width, width), right.Slice(headOf[word] * width, width));
                    if (best[word] is null || score > highest[word]) (best[word], highest[word]) = (relations[relation], score);
                }
            }
        }
        for (var word = 0; word < words; word++)
        {
            if (headOf[word] == 0) best[word] = Root;
        }
        return best;
    }
}
