using System.Numerics.Tensors;

namespace Hearsay.Training.Neural.Data;

/// <summary>
/// Word vectors from raw text: skip-gram with negative sampling (Mikolov et al. 2013), on one thread, so that the same text and seed give the same vectors.
/// </summary>
internal sealed class SkipGram(int width, int seed)
{
    private const int Window = 3;
    private const int Negatives = 5;
    private const int Passes = 6;
    private const float FirstRate = 0.03f;
    private const double Subsampling = 3e-4;
    private const int NoiseTable = 1 << 20;

    /// <summary>The deviation that the components are brought to, about that of the other inputs of the network.</summary>
    private const float Deviation = 0.3f;

    /// <summary>The vectors of <paramref name="words"/>, row by row; those that the text does not have, and the first, which stands for unknown words, are nought.</summary>
    public float[] Train(IReadOnlyList<string> words, IReadOnlyList<string[]> lines)
    {
        var numbers = words.Select((word, number) => (word, number)).Skip(1).ToDictionary(pair => pair.word, pair => pair.number, StringComparer.Ordinal);
        var corpus = lines.Select(line => line.Where(numbers.ContainsKey).Select(word => numbers[word]).ToArray()).ToArray();
        var counts = new long[words.Count];
        foreach (var word in corpus.SelectMany(line => line)) counts[word]++;
        var random = new Random(seed);
        var vectors = new float[words.Count * width];
        for (var index = 0; index < vectors.Length; index++) vectors[index] = (float)(random.NextDouble() - 0.5) / width;
        var contexts = new float[vectors.Length];
        var noise = Noise(counts);
        var total = counts.Sum();
        for (var pass = 0; pass < Passes; pass++)
        {
            for (var line = 0; line < corpus.Length; line++)
            {
                var rate = FirstRate * Math.Max(0.01f, 1 - ((pass + (line / (float)corpus.Length)) / Passes));
                var kept = corpus[line].Where(word => random.NextDouble() < Math.Sqrt(Subsampling * total / counts[word])).ToArray();
                Learn(kept, vectors, contexts, noise, rate, random);
            }
        }
        return Levelled(vectors, counts);
    }

    private void Learn(int[] line, float[] vectors, float[] contexts, int[] noise, float rate, Random random)
    {
        var error = new float[width];
        for (var centre = 0; centre < line.Length; centre++)
        {
            var reach = 1 + random.Next(Window);
            for (var beside = Math.Max(0, centre - reach); beside <= Math.Min(line.Length - 1, centre + reach); beside++)
            {
                if (beside == centre) continue;
                var vector = vectors.AsSpan(line[centre] * width, width);
                error.AsSpan().Clear();
                for (var sample = 0; sample <= Negatives; sample++)
                {
                    var other = sample == 0 ? line[beside] : noise[random.Next(NoiseTable)];
                    if (sample > 0 && other == line[beside]) continue;
                    var context = contexts.AsSpan(other * width, width);
                    var gradient = rate * ((sample == 0 ? 1 : 0) - (1 / (1 + MathF.Exp(-TensorPrimitives.Dot<float>(vector, context)))));
                    TensorPrimitives.MultiplyAdd(context, gradient, error, error);
                    TensorPrimitives.MultiplyAdd(vector, gradient, context, context);
                }
                TensorPrimitives.Add(vector, error, vector);
            }
        }
    }

    private static int[] Noise(long[] counts)
    {
        var table = new int[NoiseTable];
        var total = counts.Sum(count => Math.Pow(count, 0.75));
        var (word, reached) = (0, 0.0);
        for (var slot = 0; slot < table.Length; slot++)
        {
            while (word < counts.Length - 1 && reached + Math.Pow(counts[word], 0.75) < (slot + 1.0) / table.Length * total) reached += Math.Pow(counts[word++], 0.75);
            table[slot] = word;
        }
        return table;
    }

    private float[] Levelled(float[] vectors, long[] counts)
    {
        for (var word = 0; word < counts.Length; word++)
        {
            if (counts[word] == 0 || word == 0) vectors.AsSpan(word * width, width).Clear();
        }
        var seen = counts.Count(count => count > 0);
        var deviation = MathF.Sqrt(TensorPrimitives.SumOfSquares<float>(vectors) / (seen * width));
        TensorPrimitives.Multiply(vectors, Deviation / deviation, vectors);
        return vectors;
    }
}
