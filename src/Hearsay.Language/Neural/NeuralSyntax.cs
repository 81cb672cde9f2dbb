using System.Collections.Concurrent;
using System.Numerics.Tensors;
using Hearsay.Language.Models;
using Hearsay.Language.Names.Tagging;
using Hearsay.Language.Neural.Layers;
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

    private readonly WordLayer wordLayer;
    private readonly LstmDirection[] layers;
    private readonly float[] root;
    private readonly LabelScorer tagger;
    private readonly LabelScorer namer;
    private readonly float[] style;
    private readonly Dense arcDependents;
    private readonly Dense arcHeads;
    private readonly Matrix arcs;
    private readonly LabelLayer labels;
    private readonly NeuralTag[] tags;
    private readonly TreeLaws laws;
    private readonly int units;
    private readonly ConcurrentBag<Workspace> workspaces = [];

    private NeuralSyntax(ModelFile vectors, ModelFile network)
    {
        layers = [Direction(network, "first", ""), Direction(network, "first", "_reverse"), Direction(network, "second", ""), Direction(network, "second", "_reverse")];
        wordLayer = new(WordEmbedder.Read(vectors), layers[0], layers[1]);
        root = QuantisedMatrix.ReadRow(network, "root");
        units = root.Length / 2;
        tagger = LabelScorer.Read(network, "tags");
        namer = LabelScorer.Read(network, "names");
        style = network.Has("style") ? QuantisedMatrix.ReadRow(network, "style") : [];
        arcDependents = QuantisedMatrix.ReadDense(network, "arcDependent", LeakySlope);
        arcHeads = QuantisedMatrix.ReadDense(network, "arcHead", LeakySlope);
        tags = [.. network.Section("tags").Strings().Select(columns => NeuralTag.Parse(network.Path, columns))];
        laws = new(tags);
        var relations = network.Section("relations").Strings();
        var (inputs, outputs, values) = QuantisedMatrix.Read(network, "arc");
        arcs = new Matrix(inputs, outputs, values).Packed();
        labels = LabelLayer.Read(network, relations);
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
        var rooted = workspace.Take("rooted", root.Length + states.Length);
        root.CopyTo(rooted);
        states.CopyTo(rooted[root.Length..]);
        var heads = Heads(batch, states, workspace);
        var labelled = labels.Run(states, rooted, heads, Tagged(words, pieces, batch), workspace);
        for (var row = 0; row < batch.Count; row++)
        {
            var (first, start) = (pieces[row].First, batch.Start(row));
            var own = words.Slice(first, pieces[row].Count);
            for (var word = 0; word < own.Length; word++)
            {
                var head = heads[start + word];
                own[word] = own[word] with { Head = head == 0 ? -1 : first + head - 1 - start, Relation = labelled[start + word] };
            }
            laws.Apply(own, first, scores[(start * tagger.Labels)..]);
            JoinedInfinitives.Apply(own, first);
        }
    }

    private Span<float> Encode(ReadOnlySpan<Word> words, List<(int First, int Count)> pieces, SentenceBatch batch, Workspace workspace)
    {
        var forms = new string[batch.Words];
        for (var row = 0; row < batch.Count; row++)
        {
            for (var word = 0; word < batch.Length(row); word++) forms[batch.Start(row) + word] = words[pieces[row].First + word].Form;
        }
        var forward = workspace.Take("forward gates", batch.Words * layers[0].Gates);
        var backward = workspace.Take("backward gates", batch.Words * layers[1].Gates);
        wordLayer.Run(forms, forward, backward, workspace);
        var width = 2 * units;
        var middle = workspace.Take("middle", batch.Words * width);
        layers[0].Recur(batch, forward, middle, width, 0, workspace);
        layers[1].Recur(batch, backward, middle, width, units, workspace);
        var states = workspace.Take("states", batch.Words * width);
        layers[2].Run(batch, middle, states, width, 0, workspace);
        layers[3].Run(batch, middle, states, width, units, workspace);
        return states;
    }

    private Span<float> Tag(Span<Word> words, List<(int First, int Count)> pieces, SentenceBatch batch, ReadOnlySpan<float> states, Workspace workspace)
    {
        var scores = tagger.Scores(tagger.Between(states, batch.Words, workspace), batch.Words, 0, workspace);
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

    private static Upos[] Tagged(ReadOnlySpan<Word> words, List<(int First, int Count)> pieces, SentenceBatch batch)
    {
        var tagged = new Upos[batch.Words];
        for (var row = 0; row < batch.Count; row++)
        {
            for (var word = 0; word < batch.Length(row); word++) tagged[batch.Start(row) + word] = words[pieces[row].First + word].Upos;
        }
        return tagged;
    }

    private void Name(List<(int First, int Count)> pieces, SentenceBatch batch, ReadOnlySpan<float> states, NameEvidence evidence, Workspace workspace)
    {
        for (var row = 0; row < batch.Count; row++)
        {
            for (var word = 0; word < batch.Length(row); word++) evidence.States.Put(pieces[row].First + word, states.Slice((batch.Start(row) + word) * 2 * units, 2 * units));
        }
        var between = namer.Between(states, batch.Words, workspace);
        for (var scheme = 0; scheme < NameEvidence.Schemes; scheme++)
        {
            var scores = namer.Scores(between, batch.Words, scheme, workspace);
            for (var row = 0; row < batch.Count; row++)
            {
                for (var word = 0; word < batch.Length(row); word++)
                    evidence.Put(pieces[row].First + word, scheme, scores.Slice((batch.Start(row) + word) * namer.Labels, namer.Labels));
            }
        }
    }

    private void Judge(NameEvidence evidence)
    {
        if (style.Length > 0) evidence.Scheme = TensorPrimitives.Dot(evidence.States.Mean, style.AsSpan(0, evidence.States.Width)) + style[^1] > 0 ? 1 : 0;
    }

    /// <summary>The head of each word of the batch: 0 for the root, else one more than the index of the word in the batch.</summary>
    private int[] Heads(SentenceBatch batch, ReadOnlySpan<float> states, Workspace workspace)
    {
        var (heads, width) = (new int[batch.Words], 2 * units);
        for (var row = 0; row < batch.Count; row++)
        {
            var (start, count) = (batch.Start(row), batch.Length(row));
            var own = states.Slice(start * width, count * width);
            var rooted = workspace.Take("rooted sentence", root.Length + own.Length);
            root.CopyTo(rooted);
            own.CopyTo(rooted[root.Length..]);
            var tree = MaximumSpanningTree.Heads(ArcScores(own, rooted, count, workspace), count);
            for (var word = 0; word < count; word++) heads[start + word] = tree[word] == 0 ? 0 : start + tree[word];
        }
        return heads;
    }

    private Span<float> ArcScores(ReadOnlySpan<float> states, ReadOnlySpan<float> rooted, int count, Workspace workspace)
    {
        var dependents = arcDependents.WithOne(states, count, "arc dependents", workspace);
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

    private static LstmDirection Direction(ModelFile network, string layer, string way)
    {
        var (input, recurrent) = (QuantisedMatrix.ReadTransposed(network, $"{layer}.weight_ih_l0{way}"), QuantisedMatrix.ReadTransposed(network, $"{layer}.weight_hh_l0{way}"));
        return new(input, recurrent, QuantisedMatrix.ReadRow(network, $"{layer}.bias_ih_l0{way}"), way.Length > 0);
    }
}
