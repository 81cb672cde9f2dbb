using System.Numerics.Tensors;
using Hearsay.Language.Models;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Neural.Layers;

/// <summary>The relation of each word to its head: a biaffine product for each relation that the two can have (Dozat and Manning 2017).</summary>
internal sealed class LabelLayer
{
    private const string Root = "root";

    // So many words at once, that what lies between the two products stays in the cache.
    private const int WordsAtOnce = 256;

    private readonly Dense dependents;
    private readonly Dense heads;
    private readonly string[] relations;
    private readonly PossibleRelations possible;
    private readonly Matrix[] weights;

    private LabelLayer(Dense dependents, Dense heads, string[] relations, PossibleRelations possible, Matrix[] weights) =>
        (this.dependents, this.heads, this.relations, this.possible, this.weights) = (dependents, heads, relations, possible, weights);

    /// <summary>Reads the layer.</summary>
    /// <exception cref="ModelFormatException">A section is missing, damaged, or does not fit the relations.</exception>
    public static LabelLayer Read(ModelFile network, string[] relations)
    {
        var dependents = QuantisedMatrix.ReadDense(network, "labelDependent", NeuralSyntax.LeakySlope);
        var heads = QuantisedMatrix.ReadDense(network, "labelHead", NeuralSyntax.LeakySlope);
        var (_, _, values) = QuantisedMatrix.Read(network, "label");
        var width = dependents.Outputs + 1;
        if (values.Length != relations.Length * width * width) throw new ModelFormatException(network.Path, "the relations do not fit their weights");
        return new(dependents, heads, relations, PossibleRelations.Read(network, relations), [.. values.Chunk(width * width).Select(weights => new Matrix(width, width, weights).Packed())]);
    }

    /// <summary>The best relation of each word.</summary>
    /// <param name="states">The states of the words, words by units.</param>
    /// <param name="rooted">The same with that of the root before them.</param>
    /// <param name="headOf">The row of <paramref name="rooted"/> that is each word's head.</param>
    /// <param name="tags">The part of speech of each word.</param>
    /// <param name="workspace">Buffers.</param>
    public string[] Run(ReadOnlySpan<float> states, ReadOnlySpan<float> rooted, int[] headOf, ReadOnlySpan<Upos> tags, Workspace workspace)
    {
        var words = headOf.Length;
        var width = dependents.Outputs + 1;
        var left = dependents.WithOne(states, words, "label dependents", workspace);
        var right = heads.WithOne(rooted, words + 1, "label heads", workspace);
        var best = new string[words];
        var highest = workspace.Take("label scores", words);
        Span<int> asked = stackalloc int[WordsAtOnce];
        for (var first = 0; first < words; first += WordsAtOnce)
        {
            var end = Math.Min(words, first + WordsAtOnce);
            for (var relation = 0; relation < relations.Length; relation++)
            {
                var count = Asked(first..end, relation, headOf, tags, asked);
                if (count == 0) continue;
                var own = workspace.Take("label rows", count * width);
                for (var row = 0; row < count; row++) left.Slice(asked[row] * width, width).CopyTo(own[(row * width)..]);
                var mixed = workspace.Take("labels", count * width);
                weights[relation].MultiplyAdd(own, count, mixed);
                for (var row = 0; row < count; row++)
                {
                    var word = asked[row];
                    var score = TensorPrimitives.Dot<float>(mixed.Slice(row * width, width), right.Slice(headOf[word] * width, width));
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

    // The words that the relation is possible for, of some; the root's is known.
    private int Asked(Range range, int relation, int[] headOf, ReadOnlySpan<Upos> tags, Span<int> asked)
    {
        var count = 0;
        if (relations[relation] == Root) return count;
        for (var word = range.Start.Value; word < range.End.Value; word++)
        {
            var head = headOf[word] - 1;
            if (head >= 0 && possible.Has(PossibleRelations.Pair(tags[word], tags[head], word < head), relation)) asked[count++] = word;
        }
        return count;
    }
}
