using System.Collections.Concurrent;
using System.Numerics.Tensors;
using Hearsay.Language.Models;
using Hearsay.Language.Names;
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
    private readonly LabelScorer tagger;
    private readonly LabelScorer namer;
    private readonly float[] style;
    private readonly Dense arcDependents;
    private readonly Dense arcHeads;
    private readonly Dense labelDependents;
    private readonly Dense labelHeads;
    private readonly Matrix arcs;
    private readonly Matrix labels;
    private readonly NeuralTag[] tags;
    private readonly string[] relations;
    private readonly TreeLaws laws;
    private readonly int units;
    private readonly ConcurrentBag<Workspace> workspaces = [];

    private NeuralSyntax(ModelFile vectors, ModelFile network)
    {
        embedder = WordEmbedder.Read(vectors);
        layers = [Direction(network, "first", ""), Direction(network, "first", "_reverse"), Direction(network, "second", ""), Direction(network, "second", "_reverse")];
        root = QuantisedMatrix.ReadRow(network, "root");
        units = root.Length / 2;
        tagger = LabelScorer.Read(network, "tags");
        namer = LabelScorer.Read(network, "names");
        style = network.Has("style") ? QuantisedMatrix.ReadRow(network, "style") : [];
        arcDependents = QuantisedMatrix.ReadDense(network, "arcDependent", LeakySlope);
        arcHeads = QuantisedMatrix.ReadDense(network, "arcHead", LeakySlope);
        labelDependents = QuantisedMatrix.ReadDense(network, "labelDependent", LeakySlope);
        labelHeads = QuantisedMatrix.ReadDense(network, "labelHead", LeakySlope);
        tags = [.. network.Section("tags").Strings().Select(columns => NeuralTag.Parse(network.Path, columns))];
        laws = new(tags);
        relations = network.Section("relations").Strings();
        var (inputs, outputs, values) = QuantisedMatrix.Read(network, "arc");
        arcs = new(inputs, outputs, values);
        labels = LabelMatrix(network, relations.Length, labelDependents.Outputs + 1);
    }

    /// <summary>The tags that it can give.</summary>
    public IReadOnlyList<NeuralTag> Tags => tags;

    /// <summary>The slope of the rectifiers below nought.</summary>
    internal static float LeakySlope => 0.1f;

    /// <summary>Reads the network from its two files.</summary>
    /// <exception cref="ModelFormatException">A file is damaged, or the two do not belong together.</exception>
    public static NeuralSyntax Read(ModelFile vectors, ModelFile network) => new(vectors, network);

    /// <summary>Fills in tags, heads (as indices into <paramref name="words"/>) and relations of all words of the sentences.</summary>
    public void Annotate(Span<Word> words, ReadOnlySpan<SentenceRange> sentences, NameEvidence? evidence = null)
    {
        var pieces = Pieces(sentences);
        pieces.Sort((left, right) => left.Count != right.Count ? right.Count.CompareTo(left.Count) : left.First.CompareTo(right.First));
        var workspace = workspaces.TryTake(out var used) ? used : new();
        for (var first = 0; first < pieces.Count;)
        {
            var next = first;
            for (var size = 0; next < pieces.Count && next - first < SentencesInBatch && (next == first || size + pieces[next].Count <= WordsInBatch); next++)
                size += pieces[next].Count;
            Annotate(words, pieces[first..next], evidence, workspace);
            first = next;
        }
        workspaces.Add(workspace);
        if (evidence is not null && words.Length > 0) Judge(evidence);
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

    private void Annotate(Span<Word> words, List<(int First, int Count)> pieces, NameEvidence? evidence, Workspace workspace)
    {
        var lengths = new int[pieces.Count];
        for (var row = 0; row < lengths.Length; row++) lengths[row] = pieces[row].Count;
        var batch = new SentenceBatch(lengths);
        var states = Encode(words, pieces, batch, workspace);
        var scores = Tag(words, pieces, batch, states, workspace);
        if (evidence is not null) Name(pieces, batch, states, evidence, workspace);
        var width = 2 * units;
        for (var row = 0; row < batch.Count; row++)
        {
            var own = states.Slice(batch.Start(row) * width, batch.Length(row) * width);
            Attach(words.Slice(pieces[row].First, pieces[row].Count), pieces[row].First, own, workspace);
            laws.Apply(words.Slice(pieces[row].First, pieces[row].Count), pieces[row].First, scores[(batch.Start(row) * tagger.Labels)..]);
        }
    }

    private Span<float> Encode(ReadOnlySpan<Word> words, List<(int First, int Count)> pieces, SentenceBatch batch, Workspace workspace)
    {
        var input = workspace.Take("input", batch.Words * embedder.Width);
        for (var row = 0; row < batch.Count; row++)
        {
            for (var word = 0; word < batch.Length(row); word++)
                embedder.Embed(words[pieces[row].First + word].Form, input.Slice((batch.Start(row) + word) * embedder.Width, embedder.Width));
        }
        var width = 2 * units;
        var middle = workspace.Take("middle", batch.Words * width);
        layers[0].Run(batch, input, middle, width, 0, workspace);
        layers[1].Run(batch, input, middle, width, units, workspace);
        var states = workspace.Take("states", batch.Words * width);
        layers[2].Run(batch, middle, states, width, 0, workspace);
        layers[3].Run(batch, middle, states, width, units, workspace);
        return states;
    }

    private Span<float> Tag(Span<Word> words, List<(int First, int Count)> pieces, SentenceBatch batch, ReadOnlySpan<float> states, Workspace workspace)
    {
        var scores = tagger.Run(states, batch.Words, 0, workspace);
        for (var row = 0; row < batch.Count; row++)
        {
            for (var word = 0; word < batch.Length(row); word++)
            {
                var best = TensorPrimitives.IndexOfMax<float>(scores.Slice((batch.Start(row) + word) * tagger.Labels, tagger.Labels));
                ref var at = ref words[pieces[row].First + word];
                at = at with { Upos = tags[best].Upos, Xpos = tags[best].Xpos, Feats = tags[best].Feats };
            }
        }
        return scores;
    }

    private void Name(List<(int First, int Count)> pieces, SentenceBatch batch, ReadOnlySpan<float> states, NameEvidence evidence, Workspace workspace)
    {
        for (var word = 0; word < batch.Words; word++) evidence.Observe(states.Slice(word * 2 * units, 2 * units));
        for (var scheme = 0; scheme < NameEvidence.Schemes; scheme++)
        {
            var scores = namer.Run(states, batch.Words, scheme, workspace);
            for (var row = 0; row < batch.Count; row++)
            {
                for (var word = 0; word < batch.Length(row); word++)
                    evidence.Put(pieces[row].First + word, scheme, scores.Slice((batch.Start(row) + word) * namer.Labels, namer.Labels));
            }
        }
    }

    private void Judge(NameEvidence evidence)
    {
        if (style.Length > 0) evidence.Scheme = TensorPrimitives.Dot<float>(evidence.MeanState, style.AsSpan(0, evidence.MeanState.Length)) + style[^1] > 0 ? 1 : 0;
    }

    private void Attach(Span<Word> words, int first, ReadOnlySpan<float> states, Workspace workspace)
    {
        var count = words.Length;
        var rooted = workspace.Take("rooted", root.Length + states.Length);
        root.CopyTo(rooted);
        states.CopyTo(rooted[root.Length..]);
        var heads = MaximumSpanningTree.Heads(ArcScores(states, rooted, count, workspace), count);
        var wholes = labels.Outputs / relations.Length;
        var dependents = WithOne(labelDependents, states, count, "label dependents", workspace);
        var sides = WithOne(labelHeads, rooted, count + 1, "label heads", workspace);
        var mixed = workspace.Take("labels", count * labels.Outputs);
        labels.MultiplyAdd(dependents, count, mixed);
        for (var word = 0; word < count; word++)
        {
            var head = heads[word];
            var side = sides.Slice(head * wholes, wholes);
            words[word] = words[word] with
            {
                Head = head == 0 ? -1 : first + head - 1,
                Relation = head == 0 ? "root" : BestRelation(mixed.Slice(word * labels.Outputs, labels.Outputs), side),
            };
        }
    }

    private Span<float> ArcScores(ReadOnlySpan<float> states, ReadOnlySpan<float> rooted, int count, Workspace workspace)
    {
        var dependents = WithOne(arcDependents, states, count, "arc dependents", workspace);
        var heads = workspace.Take("arc heads", (count + 1) * arcHeads.Outputs);
        arcHeads.Run(rooted, count + 1, heads);
        var mixed = workspace.Take("arcs", count * arcs.Outputs);
        arcs.MultiplyAdd(dependents, count, mixed);
        var scores = workspace.Take("arc scores", count * (count + 1));
        for (var word = 0; word < count; word++)
        {
            for (var head = 0; head <= count; head++)
                scores[(word * (count + 1)) + head] = TensorPrimitives.Dot<float>(mixed.Slice(word * arcs.Outputs, arcs.Outputs), heads.Slice(head * arcs.Outputs, arcs.Outputs));
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

    // The layer's outputs with a one after each row, by which the biaffine product gets its biases.
    private static Span<float> WithOne(Dense layer, ReadOnlySpan<float> states, int rows, string name, Workspace workspace)
    {
        var width = layer.Outputs;
        var plain = workspace.Take("plain", rows * width);
        layer.Run(states, rows, plain);
        var longer = workspace.Take(name, rows * (width + 1));
        for (var row = 0; row < rows; row++)
        {
            plain.Slice(row * width, width).CopyTo(longer[(row * (width + 1))..]);
            longer[(row * (width + 1)) + width] = 1;
        }
        return longer;
    }

    private static LstmDirection Direction(ModelFile network, string layer, string way)
    {
        var (input, recurrent) = (QuantisedMatrix.ReadTransposed(network, $"{layer}.weight_ih_l0{way}"), QuantisedMatrix.ReadTransposed(network, $"{layer}.weight_hh_l0{way}"));
        return new(input, recurrent, QuantisedMatrix.ReadRow(network, $"{layer}.bias_ih_l0{way}"), way.Length > 0);
    }

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
