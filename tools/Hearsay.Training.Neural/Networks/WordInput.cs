using System.Numerics.Tensors;
using Hearsay.Language.Models;
using Hearsay.Language.Neural;
using Hearsay.Language.Neural.Layers;
using Hearsay.Training.Layers;
using Hearsay.Training.Neural.Data;

namespace Hearsay.Training.Neural.Networks;

/// <summary>Trains the tables of the <see cref="WordEmbedder"/>. To a word's own vector comes one from raw text, which does not move.</summary>
internal sealed class WordInput
{
    private readonly Table words;
    private readonly Table affixes;
    private readonly Table trigrams;
    private readonly float[] pretrained;
    private readonly int width;

    public WordInput(int width, int wordCount, float[] pretrained, Random random)
    {
        (this.width, this.pretrained) = (width, pretrained);
        words = new(new Parameter("words", wordCount, width).Normal(0.05, random));
        affixes = new(new Parameter("affixes", WordFeatures.Buckets, width).Normal(0.3, random));
        trigrams = new(new Parameter("trigrams", WordFeatures.Buckets, width).Normal(0.3, random));
    }

    public IReadOnlyList<Table> Tables => [words, affixes, trigrams];

    public int Width => 3 * width;

    /// <summary>The vectors of all words of the batch, of which some, by chance, are taken for unknown ones, and the numbers that they were taken for.</summary>
    public (float[] States, int[] Numbers) Forward(LearnedBatch batch, float wordDropout, Random? chance)
    {
        var (states, numbers) = (new float[batch.Shape.Words * Width], new int[batch.Shape.Words]);
        ForEach(batch, (cell, sentence, word) =>
        {
            numbers[cell] = chance is not null && chance.NextSingle() < wordDropout ? 0 : sentence.Words[word];
            var state = states.AsSpan(cell * Width, Width);
            TensorPrimitives.Add(words.Row(numbers[cell]), pretrained.AsSpan(numbers[cell] * width, width), state);
            Mean(affixes, sentence.Affixes[word], state.Slice(width, width));
            Mean(trigrams, sentence.Trigrams[word], state.Slice(2 * width, width));
        });
        return (states, numbers);
    }

    public void Backward(LearnedBatch batch, int[] numbers, float[] gradient) => ForEach(batch, (cell, sentence, word) =>
    {
        var own = gradient.AsSpan(cell * Width, Width);
        words.AddGradient(numbers[cell], own[..width], 1);
        foreach (var piece in sentence.Affixes[word]) affixes.AddGradient(piece, own.Slice(width, width), 1f / sentence.Affixes[word].Length);
        foreach (var piece in sentence.Trigrams[word]) trigrams.AddGradient(piece, own.Slice(2 * width, width), 1f / sentence.Trigrams[word].Length);
    });

    public void Pack(ModelWriter writer, Inventory inventory)
    {
        writer.Section("forms").Strings(inventory.Words);
        var whole = new float[pretrained.Length];
        TensorPrimitives.Add<float>(words.Parameter.Average, pretrained, whole);
        QuantisedMatrix.Write(writer, "words", inventory.Words.Length, width, whole);
        foreach (var table in new[] { affixes, trigrams }) QuantisedMatrix.Write(writer, table.Parameter.Name, WordFeatures.Buckets, width, table.Parameter.Average);
    }

    /// <summary>Takes up the tables of a model; its words' vectors are taken for the ones that do not move.</summary>
    public void Unpack(ModelFile file)
    {
        foreach (var table in new[] { affixes, trigrams }) Take(QuantisedMatrix.Read(file, table.Parameter.Name).Values, table.Parameter);
        Take(new float[words.Parameter.Values.Length], words.Parameter);
    }

    private static void Take(float[] values, Parameter parameter)
    {
        values.CopyTo(parameter.Values, 0);
        values.CopyTo(parameter.Average, 0);
    }

    private static void Mean(Table table, int[] pieces, Span<float> mean)
    {
        foreach (var piece in pieces) TensorPrimitives.Add(mean, table.Row(piece), mean);
        if (pieces.Length > 0) TensorPrimitives.Divide(mean, pieces.Length, mean);
    }

    private static void ForEach(LearnedBatch batch, Action<int, LearnedSentence, int> use)
    {
        for (var row = 0; row < batch.Sentences.Length; row++)
        {
            for (var word = 0; word < batch.Sentences[row].Words.Length; word++) use(batch.Shape.Start(row) + word, batch.Sentences[row], word);
        }
    }
}
