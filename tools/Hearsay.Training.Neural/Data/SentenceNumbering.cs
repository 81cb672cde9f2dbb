using Hearsay.Language.Neural;
using Hearsay.Training.Names;

namespace Hearsay.Training.Neural.Data;

/// <summary>Turns the sentences of corpora into numbers.</summary>
internal sealed class SentenceNumbering(Inventory inventory)
{
    private readonly Dictionary<string, (int Word, int[] Affixes, int[] Trigrams)> known = new(StringComparer.Ordinal);

    /// <summary>A treebank's sentence, with the labels of its names if another corpus has them.</summary>
    public LearnedSentence Of(TreeSentence sentence, (int[] Labels, int Scheme)? names) => Of(sentence.Forms) with
    {
        Tags = [.. sentence.Tags.Select(inventory.Tag)],
        Heads = sentence.Heads,
        Relations = [.. sentence.Relations.Select(inventory.Relation)],
        Names = names?.Labels,
        NameScheme = names?.Scheme ?? 0,
    };

    /// <summary>The sentences of a corpus of names.</summary>
    public IEnumerable<LearnedSentence> Of(NameCorpus corpus) => corpus.Sentences.Select(sentence =>
        Of(corpus.Forms[sentence.First..sentence.End]) with { Names = corpus.Labels[sentence.First..sentence.End], NameScheme = corpus.Scheme });

    private LearnedSentence Of(string[] forms)
    {
        var words = forms.Select(Number).ToArray();
        return new([.. words.Select(word => word.Word)], [.. words.Select(word => word.Affixes)], [.. words.Select(word => word.Trigrams)]);
    }

    private (int Word, int[] Affixes, int[] Trigrams) Number(string form)
    {
        if (known.TryGetValue(form, out var word)) return word;
        var normal = Inventory.Normal(form);
        Span<int> buckets = stackalloc int[WordFeatures.Most];
        var affixes = buckets[..WordFeatures.Affixes(form, normal, buckets)].ToArray();
        var trigrams = buckets[..WordFeatures.Trigrams(normal, buckets)].ToArray();
        return known[form] = (inventory.Word(form), affixes, trigrams);
    }
}
