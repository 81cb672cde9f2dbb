using System.Numerics.Tensors;
using Hearsay.Language.Names.Tagging;

namespace Hearsay.Training.Names;

/// <summary>
/// Groups words by the words beside them: positive pointwise mutual information with the most frequent words on either side, cast onto
/// random axes (Achlioptas 2003), then spherical k-means.
/// </summary>
internal static class ClusterTrainer
{
    private const int Axes = 128;
    private const int Contexts = 2000;

    internal static (uint Key, ushort[] Clusters)[] Train(IEnumerable<string[]> sentences, int[] sizes)
    {
        var text = sentences.Select(sentence => Array.ConvertAll(sentence, WordClusters.Key)).ToList();
        var counts = new Dictionary<uint, int>();
        foreach (var key in text.SelectMany(sentence => sentence)) counts[key] = counts.GetValueOrDefault(key) + 1;
        var words = counts.Where(pair => pair.Value >= 4).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key).ToArray();
        var vectors = Vectors(text, counts, words);
        var columns = sizes.Select(size => Means(vectors, size)).ToArray();
        return [.. words.Select((word, index) => (word, columns.Select(column => column[index]).ToArray())).OrderBy(entry => entry.word)];
    }

    private static float[][] Vectors(List<uint[]> text, Dictionary<uint, int> counts, uint[] words)
    {
        var number = words.Select((word, index) => (word, index)).ToDictionary(pair => pair.word, pair => pair.index);
        var pairs = new Dictionary<(int Word, int Context), int>();
        foreach (var sentence in text)
        {
            for (var at = 0; at < sentence.Length; at++)
            {
                if (!number.TryGetValue(sentence[at], out var word)) continue;
                foreach (var offset in new[] { -2, -1, 1, 2 })
                {
                    var place = at + offset;
                    var context = place < 0 || place >= sentence.Length ? Contexts : number.GetValueOrDefault(sentence[place], int.MaxValue);
                    if (context > Contexts) continue;
                    var key = (word, ((offset + 2) * (Contexts + 1)) + context);
                    pairs[key] = pairs.GetValueOrDefault(key) + 1;
                }
            }
        }
        var totals = new double[(Contexts + 1) * 5];
        foreach (var (pair, count) in pairs) totals[pair.Context] += count;
        var random = new Random(11);
        var axes = Enumerable.Range(0, totals.Length).Select(_ => Enumerable.Range(0, Axes).Select(_ => (float)(random.NextDouble() - 0.5)).ToArray()).ToArray();
        var vectors = words.Select(_ => new float[Axes]).ToArray();
        double all = text.Sum(sentence => (long)sentence.Length);
        foreach (var (pair, count) in pairs.OrderBy(pair => pair.Key))
        {
            var information = Math.Log(count * all / (totals[pair.Context] * counts[words[pair.Word]]));
            if (information > 0) TensorPrimitives.MultiplyAdd(axes[pair.Context], (float)(information * Math.Min(1, Math.Sqrt(count) / 3)), vectors[pair.Word], vectors[pair.Word]);
        }
        foreach (var vector in vectors) Normalise(vector);
        return vectors;
    }

    /// <summary>Groups vectors of length one into <paramref name="size"/> groups; the group of each, from 1.</summary>
    internal static ushort[] Means(float[][] vectors, int size)
    {
        var random = new Random(13);
        var centres = vectors.Take(size * 4).OrderBy(_ => random.Next()).Take(size).Select(vector => (float[])vector.Clone()).ToArray();
        var assigned = new ushort[vectors.Length];
        for (var round = 0; round < 12; round++)
        {
            for (var index = 0; index < vectors.Length; index++) assigned[index] = (ushort)(1 + Nearest(vectors[index], centres));
            foreach (var centre in centres) Array.Clear(centre);
            for (var index = 0; index < vectors.Length; index++) TensorPrimitives.Add(centres[assigned[index] - 1], vectors[index], centres[assigned[index] - 1]);
            foreach (var centre in centres) Normalise(centre);
        }
        return assigned;
    }

    private static int Nearest(float[] vector, float[][] centres)
    {
        var (best, most) = (0, float.NegativeInfinity);
        for (var index = 0; index < centres.Length; index++)
        {
            var near = TensorPrimitives.Dot<float>(vector, centres[index]);
            if (near > most) (best, most) = (index, near);
        }
        return best;
    }

    internal static void Normalise(float[] vector)
    {
        var length = TensorPrimitives.Norm<float>(vector);
        if (length > 0) TensorPrimitives.Divide(vector, length, vector);
    }
}
