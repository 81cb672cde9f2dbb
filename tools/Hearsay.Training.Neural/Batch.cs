using Hearsay.Language.Neural;
using static TorchSharp.torch;

namespace Hearsay.Training.Neural;

/// <summary>Sentences of one length as tensors: no padding, so no masks.</summary>
internal sealed class Batch : IDisposable
{
    private const int WordsInBatch = 1400;

    private Batch(IReadOnlyList<TreeSentence> sentences, Inventory inventory)
    {
        Sentences = sentences;
        Length = sentences[0].Forms.Length;
        var forms = sentences.SelectMany(sentence => sentence.Forms).ToArray();
        Words = Cells(forms.Select(form => (long)inventory.Word(form)));
        (Affixes, AffixOffsets) = Bags(forms, (form, normal, buckets) => WordFeatures.Affixes(form, normal, buckets));
        (Trigrams, TrigramOffsets) = Bags(forms, (_, normal, buckets) => WordFeatures.Trigrams(normal, buckets));
        Tags = Cells(sentences.SelectMany(sentence => sentence.Tags).Select(tag => (long)inventory.Tag(tag)));
        Heads = Cells(sentences.SelectMany(sentence => sentence.Heads).Select(head => (long)head));
        Relations = Cells(sentences.SelectMany(sentence => sentence.Relations).Select(relation => (long)inventory.Relation(relation)));
    }

    private delegate int Pieces(ReadOnlySpan<char> form, ReadOnlySpan<char> normal, Span<int> buckets);

    public IReadOnlyList<TreeSentence> Sentences { get; }

    public int Length { get; }

    /// <summary>Sentences by words, as all tensors here but the bags, which are flat with one offset a word.</summary>
    public Tensor Words { get; }

    public Tensor Affixes { get; }

    public Tensor AffixOffsets { get; }

    public Tensor Trigrams { get; }

    public Tensor TrigramOffsets { get; }

    public Tensor Tags { get; }

    public Tensor Heads { get; }

    public Tensor Relations { get; }

    public static List<Batch> All(IEnumerable<TreeSentence> sentences, Inventory inventory, System.Random random)
    {
        var batches = new List<Batch>();
        foreach (var group in sentences.GroupBy(sentence => sentence.Forms.Length).OrderBy(group => group.Key))
        {
            var shuffled = group.ToArray();
            random.Shuffle(shuffled);
            batches.AddRange(shuffled.Chunk(Math.Max(1, WordsInBatch / group.Key)).Select(chunk => new Batch(chunk, inventory)));
        }
        return batches;
    }

    public void Dispose()
    {
        foreach (var tensor in new[] { Words, Affixes, AffixOffsets, Trigrams, TrigramOffsets, Tags, Heads, Relations }) tensor.Dispose();
    }

    private Tensor Cells(IEnumerable<long> values) => tensor(values.ToArray(), ScalarType.Int64).reshape(Sentences.Count, Length).DetachFromDisposeScope();

    private static (Tensor Buckets, Tensor Offsets) Bags(string[] forms, Pieces pieces)
    {
        var all = new List<long>();
        var offsets = new long[forms.Length];
        Span<int> buckets = stackalloc int[WordFeatures.Most];
        for (var index = 0; index < forms.Length; index++)
        {
            offsets[index] = all.Count;
            var count = pieces(forms[index], Inventory.Normal(forms[index]), buckets);
            for (var piece = 0; piece < count; piece++) all.Add(buckets[piece]);
        }
        return (tensor(all.ToArray(), ScalarType.Int64), tensor(offsets, ScalarType.Int64));
    }
}
