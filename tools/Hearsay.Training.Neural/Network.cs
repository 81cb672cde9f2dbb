using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Hearsay.Training.Neural;

/// <summary>
/// Two bidirectional LSTM layers over words, affixes and letter trigrams; over them a tagger and a deep biaffine parser
/// (Dozat and Manning 2017, "Deep Biaffine Attention for Neural Dependency Parsing").
/// </summary>
internal sealed class Network : Module
{
    private readonly NetworkSizes sizes;
    private readonly Tensor pretrained;
    private readonly Embedding words;
    private readonly EmbeddingBag affixes;
    private readonly EmbeddingBag trigrams;
    private readonly LSTM first;
    private readonly LSTM second;
    private readonly Linear tag;
    private readonly Linear arcDependent;
    private readonly Linear arcHead;
    private readonly Linear labelDependent;
    private readonly Linear labelHead;
    private readonly Parameter root;
    private readonly Parameter arc;
    private readonly Parameter label;

    public Network(NetworkSizes sizes, Inventory inventory, float[] vectors)
        : base(nameof(Network))
    {
        this.sizes = sizes;
        pretrained = tensor(vectors).reshape(-1, sizes.Word);
        words = Embedding(inventory.Words.Length, sizes.Word);
        affixes = EmbeddingBag(Language.Neural.WordFeatures.Buckets, sizes.Word, mode: EmbeddingBagMode.Mean);
        trigrams = EmbeddingBag(Language.Neural.WordFeatures.Buckets, sizes.Word, mode: EmbeddingBagMode.Mean);
        foreach (var table in new[] { affixes.weight!, trigrams.weight! }) init.normal_(table, 0, 0.3);
        init.normal_(words.weight!, 0, 0.05);
        first = LSTM(3 * sizes.Word, sizes.Hidden, batchFirst: true, bidirectional: true);
        second = LSTM(2 * sizes.Hidden, sizes.Hidden, batchFirst: true, bidirectional: true);
        tag = Linear(2 * sizes.Hidden, inventory.Tags.Length);
        arcDependent = Linear(2 * sizes.Hidden, sizes.Arc);
        arcHead = Linear(2 * sizes.Hidden, sizes.Arc);
        labelDependent = Linear(2 * sizes.Hidden, sizes.Label);
        labelHead = Linear(2 * sizes.Hidden, sizes.Label);
        root = Parameter(randn(2 * sizes.Hidden) * 0.1);
        arc = Parameter(zeros(sizes.Arc + 1, sizes.Arc));
        label = Parameter(zeros(inventory.Relations.Length, sizes.Label + 1, sizes.Label + 1));
        RegisterComponents();
    }

    /// <summary>Scores of tags (sentence, word, tag), of heads (sentence, word, head with 0 the root), and what relations are scored from.</summary>
    public (Tensor Tags, Tensor Arcs, Tensor LabelDependents, Tensor LabelHeads) Score(Batch batch)
    {
        var input = Drop(Embed(batch), sizes.Dropout);
        var middle = Drop(first.call(input).Item1, sizes.Dropout);
        var states = Drop(second.call(middle).Item1, sizes.Dropout);
        var count = states.shape[0];
        var rooted = cat([root.reshape(1, 1, -1).expand(count, 1, -1), states], 1);
        var dependents = Drop(functional.leaky_relu(arcDependent.call(states), 0.1), sizes.Dropout);
        var heads = Drop(functional.leaky_relu(arcHead.call(rooted), 0.1), sizes.Dropout);
        var arcs = matmul(matmul(WithOne(dependents), arc), heads.transpose(1, 2));
        return (
            tag.call(states),
            arcs,
            WithOne(Drop(functional.leaky_relu(labelDependent.call(states), 0.1), sizes.Dropout)),
            WithOne(Drop(functional.leaky_relu(labelHead.call(rooted), 0.1), sizes.Dropout)));
    }

    /// <summary>Scores of relations (sentence, word, relation) for the given heads (sentence, word).</summary>
    public Tensor ScoreRelations(Tensor dependents, Tensor heads, Tensor chosen)
    {
        var index = chosen.unsqueeze(-1).expand(-1, -1, heads.shape[2]);
        return einsum("bia,lac,bic->bil", dependents, label, heads.gather(1, index));
    }

    /// <summary>Adds what came from raw text, and does not move, to the words' own vectors: one table for use.</summary>
    public Tensor WholeWords(Tensor own) => own + pretrained;

    private Tensor Embed(Batch batch)
    {
        var known = training ? batch.Words * (rand_like(batch.Words, ScalarType.Float32) > sizes.WordDropout).to(ScalarType.Int64) : batch.Words;
        long[] shape = [batch.Words.shape[0], batch.Words.shape[1], sizes.Word];
        return cat(
            [
                words.call(known) + pretrained.index_select(0, known.reshape(-1)).reshape(shape),
                affixes.call(batch.Affixes, batch.AffixOffsets).reshape(shape),
                trigrams.call(batch.Trigrams, batch.TrigramOffsets).reshape(shape),
            ],
            2);
    }

    // One mask for all words of a sentence (Gal and Ghahramani 2016).
    private Tensor Drop(Tensor states, double rate)
    {
        if (!training) return states;
        var mask = (rand(states.shape[0], 1, states.shape[2]) > rate).to(ScalarType.Float32) / (1 - rate);
        return states * mask;
    }

    private static Tensor WithOne(Tensor states) => cat([states, ones(states.shape[0], states.shape[1], 1)], 2);
}
