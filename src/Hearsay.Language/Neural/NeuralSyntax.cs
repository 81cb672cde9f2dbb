using System.Numerics.Tensors;
using Hearsay.Language.Models;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Neural;

/// <summary>
/// Tags and trees by two bidirectional LSTM layers with a deep biaffine parser over them (Dozat and Manning 2017). Immutable and thread-safe;
/// a sentence's result does not depend on the sentences beside it.
/// </summary>
internal sealed class NeuralSyntax
{
    private const int WordsInBatch = 1024;
    private const int SentencesInBatch = 32;

    // A longer sentence is parsed in pieces, so that the table of arcs stays small; real sentences do not come near it.
    private const int LongestPiece = 250;
    private const string PieceRelation = "parataxis";

    private readonly WordEmbedder embedder;
    private readonly LstmDirection[] layers;
    private readonly float[] root;
    private readonly Dense tagger;
    private readonly Dense arcDependents;
    private readonly Dense arcHeads;
    private readonly Dense labelDependents;
    private readonly Dense labelHeads;
    private readonly Matrix arcs;
    private readonly Matrix labels;
    private readonly NeuralTag[] tags;
    private readonly string[] relations;
    private readonly int units;

    private NeuralSyntax(ModelFile vectors, ModelFile network)
    {
        embedder = WordEmbedder.Read(vectors);
        layers = [Direction(network, "first", ""), Direction(network, "first", "_reverse"), Direction(network, "second", ""), Direction(network, "second", "_reverse")];
        root = QuantisedMatrix.ReadRow(network, "root");
        units = root.Length / 2;
        tagger = Layer(network, "tag", null);
        arcDependents = Layer(network, "arcDependent", LeakySlope);
        arcHeads = Layer(network, "arcHead", LeakySlope);
        labelDependents = Layer(network, "labelDependent", LeakySlope);
        labelHeads = Layer(network, "labelHead", LeakySlope);
        tags = [.. network.Section("tags").Strings().Select(columns => NeuralTag.Parse(network.Path, columns))];
        relations = network.Section("relations").Strings();
        var (inputs, outputs, values) = QuantisedMatrix.Read(network, "arc");
        arcs = new(inputs, outputs, values);
        labels = LabelMatrix(network, relations.Length, labelDependents.Outputs + 1);
    }

    /// <summary>The tags that it can give.</summary>
    public IReadOnlyList<NeuralTag> Tags => tags;

    private static float LeakySlope => 0.1f;

    /// <summary>Reads the network from its two files.</summary>
    /// <exception cref="ModelFormatException">A file is damaged, or the two do not belong together.</exception>
    public static NeuralSyntax Read(ModelFile vectors, ModelFile network) => new(vectors, network);

    /// <summary>Fills in tags, heads (as indices into <paramref name="words"/>) and relations of all words of the sentences.</summary>
    public void Annotate(Span<Word> words, ReadOnlySpan<SentenceRange> sentences)
    {
        var pieces = Pieces(sentences);
        pieces.Sort((left, right) => left.Count != right.Count ? right.Count.CompareTo(left.Count) : left.First.CompareTo(right.First));
        for (var first = 0; first < pieces.Count;)
        {
            var next = first;
            for (var size = 0; next < pieces.Count && next - first < SentencesInBatch && (next == first || size + pieces[next].Count <= WordsInBatch); next++)
                size += pieces[next].Count;
            Annotate(words, pieces[first..next]);
            first = next;
        }
        foreach (var sentence in sentences)
        {
            if (sentence.Count > LongestPiece) Join(words, sentence);
        }
    }

    private static List<(int First, int Count)> Pieces(ReadOnlySpan<SentenceRange> sentences)
    {
        var pieces = new List<(int First, int Count)>(sentences.Length);
        foreach (var sentence in sentences)
        {
            for (var first = sentence.First; first < sentence.End; first += LongestPiece)
                pieces.Add((first, Math.Min(LongestPiece, sentence.End - first)));
        }
        return pieces;
    }

    // Hangs the roots of the later pieces of a long sentence on that of the first.
    private static void Join(Span<Word> words, SentenceRange sentence)
    {
        var root = -1;
        for (var index = sentence.First; index < sentence.End; index++)
        {
            if (words[index].Head >= 0) continue;
            if (root < 0) root = index;
            else words[index] = words[index] with { Head = root, Relation = PieceRelation };
        }
    }

    private void Annotate(Span<Word> words, List<(int First, int Count)> pieces)
    {
        var lengths = new int[pieces.Count];
        for (var row = 0; row < lengths.Length; row++) lengths[row] = pieces[row].Count;
        var batch = new SentenceBatch(lengths);
        var states = Encode(words, pieces, batch);
        Tag(words, pieces, batch, states);
        var width = 2 * units;
        for (var row = 0; row < batch.Count; row++)
            Attach(words.Slice(pieces[row].First, pieces[row].Count), pieces[row].First, states.AsSpan(batch.Start(row) * width, batch.Length(row) * width));
    }

    private float[] Encode(ReadOnlySpan<Word> words, List<(int First, int Count)> pieces, SentenceBatch batch)
    {
        var input = new float[batch.Words * embedder.Width];
        for (var row = 0; row < batch.Count; row++)
        {
            for (var word = 0; word < batch.Length(row); word++)
                embedder.Embed(words[pieces[row].First + word].Form, input.AsSpan((batch.Start(row) + word) * embedder.Width, embedder.Width));
        }
        var width = 2 * units;
        var middle = new float[batch.Words * width];
        layers[0].Run(batch, input, middle, width, 0);
        layers[1].Run(batch, input, middle, width, units);
        var states = new float[batch.Words * width];
        layers[2].Run(batch, middle, states, width, 0);
        layers[3].Run(batch, middle, states, width, units);
        return states;
    }

    private void Tag(Span<Word> words, List<(int First, int Count)> pieces, SentenceBatch batch, float[] states)
    {
        var scores = tagger.Run(states, batch.Words);
        for (var row = 0; row < batch.Count; row++)
        {
            for (var word = 0; word < batch.Length(row); word++)
            {
                var best = TensorPrimitives.IndexOfMax(scores.AsSpan((batch.Start(row) + word) * tagger.Outputs, tagger.Outputs));
                ref var at = ref words[pieces[row].First + word];
                at = at with { Upos = tags[best].Upos, Xpos = tags[best].Xpos, Feats = tags[best].Feats };
            }
        }
    }

    private void Attach(Span<Word> words, int first, ReadOnlySpan<float> states)
    {
        var count = words.Length;
        var rooted = new float[root.Length + states.Length];
        root.CopyTo(rooted, 0);
        states.CopyTo(rooted.AsSpan(root.Length));
        var heads = MaximumSpanningTree.Heads(ArcScores(states, rooted, count), count);
        var wholes = labels.Outputs / relations.Length;
        var dependents = WithOne(labelDependents.Run(states, count), count);
        var sides = WithOne(labelHeads.Run(rooted, count + 1), count + 1);
        var mixed = new float[count * labels.Outputs];
        labels.MultiplyAdd(dependents, count, mixed);
        for (var word = 0; word < count; word++)
        {
            var head = heads[word];
            var side = sides.AsSpan(head * wholes, wholes);
            words[word] = words[word] with
            {
                Head = head == 0 ? -1 : first + head - 1,
                Relation = head == 0 ? "root" : BestRelation(mixed.AsSpan(word * labels.Outputs, labels.Outputs), side),
            };
        }
    }

    private float[] ArcScores(ReadOnlySpan<float> states, float[] rooted, int count)
    {
        var dependents = WithOne(arcDependents.Run(states, count), count);
        var heads = arcHeads.Run(rooted, count + 1);
        var mixed = new float[count * arcs.Outputs];
        arcs.MultiplyAdd(dependents, count, mixed);
        var scores = new float[count * (count + 1)];
        for (var word = 0; word < count; word++)
        {
            for (var head = 0; head <= count; head++)
                scores[(word * (count + 1)) + head] = TensorPrimitives.Dot(mixed.AsSpan(word * arcs.Outputs, arcs.Outputs), heads.AsSpan(head * arcs.Outputs, arcs.Outputs));
        }
        return scores;
    }

    private string BestRelation(ReadOnlySpan<float> mixed, ReadOnlySpan<float> side)
    {
        var (best, highest) = ("dep", float.NegativeInfinity);
        for (var relation = 0; relation < relations.Length; relation++)
        {
            if (relations[relation] == "root") continue;
            var score = TensorPrimitives.Dot(mixed.Slice(relation * side.Length, side.Length), side);
            if (score > highest) (best, highest) = (relations[relation], score);
        }
        return best;
    }

    private static float[] WithOne(float[] states, int rows)
    {
        var width = states.Length / rows;
        var longer = new float[rows * (width + 1)];
        for (var row = 0; row < rows; row++)
        {
            states.AsSpan(row * width, width).CopyTo(longer.AsSpan(row * (width + 1)));
            longer[(row * (width + 1)) + width] = 1;
        }
        return longer;
    }

    private static LstmDirection Direction(ModelFile network, string layer, string way)
    {
        var (input, recurrent) = (QuantisedMatrix.ReadTransposed(network, $"{layer}.weight_ih_l0{way}"), QuantisedMatrix.ReadTransposed(network, $"{layer}.weight_hh_l0{way}"));
        var bias = QuantisedMatrix.ReadRow(network, $"{layer}.bias_ih_l0{way}");
        TensorPrimitives.Add(bias, QuantisedMatrix.ReadRow(network, $"{layer}.bias_hh_l0{way}"), bias);
        return new(input, recurrent, bias, way.Length > 0);
    }

    private static Dense Layer(ModelFile network, string name, float? slope) =>
        new(QuantisedMatrix.ReadTransposed(network, $"{name}.weight"), QuantisedMatrix.ReadRow(network, $"{name}.bias"), slope);

    // From relation by dependent by head to dependent by (relation by head).
    private static Matrix LabelMatrix(ModelFile network, int relations, int width)
    {
        var (_, _, values) = QuantisedMatrix.Read(network, "label");
        if (values.Length != relations * width * width) throw new ModelFormatException(network.Path, "the relations do not fit their weights");
        var turned = new float[values.Length];
        for (var relation = 0; relation < relations; relation++)
        {
            for (var dependent = 0; dependent < width; dependent++)
                values.AsSpan(((relation * width) + dependent) * width, width).CopyTo(turned.AsSpan((((dependent * relations) + relation) * width)));
        }
        return new(width, relations * width, turned);
    }
}
