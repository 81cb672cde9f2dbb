using System.Collections.Frozen;
using System.Numerics.Tensors;
using Hearsay.Language.Models;
using Hearsay.Language.Neural.Layers;

namespace Hearsay.Language.Neural;

/// <summary>The vector of a word: that of its form, the mean of those of its affixes, and the mean of those of its letter trigrams, one after the other.</summary>
internal sealed class WordEmbedder
{
    private const int LongestForm = 40;

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbers;
    private readonly float[] words;
    private readonly float[] affixes;
    private readonly float[] trigrams;
    private readonly int width;

    private WordEmbedder(string[] forms, int width, float[] words, float[] affixes, float[] trigrams)
    {
        numbers = forms.Select((form, number) => KeyValuePair.Create(form, number)).ToFrozenDictionary(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        (this.width, this.words, this.affixes, this.trigrams) = (width, words, affixes, trigrams);
    }

    /// <summary>The number of values in a word's vector.</summary>
    public int Width => 3 * width;

    /// <summary>Reads the tables from their model file.</summary>
    /// <exception cref="ModelFormatException">A section is missing, damaged, or of another size than the others.</exception>
    public static WordEmbedder Read(ModelFile file)
    {
        var forms = file.Section("forms").Strings();
        var (rows, columns, words) = QuantisedMatrix.Read(file, "words");
        var affixes = QuantisedMatrix.Read(file, "affixes");
        var trigrams = QuantisedMatrix.Read(file, "trigrams");
        if (rows != forms.Length || affixes.Columns != columns || trigrams.Columns != columns
            || affixes.Rows != WordFeatures.Buckets || trigrams.Rows != WordFeatures.Buckets)
            throw new ModelFormatException(file.Path, "the word vectors do not fit together");
        return new(forms, columns, words, affixes.Values, trigrams.Values);
    }

    /// <summary>Writes the vector of <paramref name="form"/>, <see cref="Width"/> values, and gives the number of its word in the model, 0 for one that is not there.</summary>
    public int Embed(ReadOnlySpan<char> form, Span<float> vector)
    {
        Span<char> space = stackalloc char[LongestForm];
        var normal = space[..WordFeatures.Normalize(form, space)];
        var number = numbers.TryGetValue(normal, out var known) ? known : 0;
        words.AsSpan(number * width, width).CopyTo(vector);
        Span<int> buckets = stackalloc int[WordFeatures.Most];
        Mean(affixes, buckets[..WordFeatures.Affixes(form, normal, buckets)], vector.Slice(width, width));
        Mean(trigrams, buckets[..WordFeatures.Trigrams(normal, buckets)], vector.Slice(2 * width, width));
        return number;
    }

    private void Mean(float[] table, ReadOnlySpan<int> buckets, Span<float> mean)
    {
        mean.Clear();
        foreach (var bucket in buckets) TensorPrimitives.Add(mean, table.AsSpan(bucket * width, width), mean);
        if (buckets.Length > 0) TensorPrimitives.Divide(mean, buckets.Length, mean);
    }
}
