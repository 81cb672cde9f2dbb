using System.Numerics.Tensors;
using Hearsay.Language.Neural.Layers;

namespace Hearsay.Training.Neural.Layers;

/// <summary>Dropout with one mask for all words of a sentence (Gal and Ghahramani 2016); what is kept is scaled up.</summary>
internal static class Dropout
{
    /// <summary>A mask of <paramref name="width"/> factors for each sentence.</summary>
    public static float[] Masks(int sentences, int width, float rate, Random chance)
    {
        var masks = new float[sentences * width];
        for (var index = 0; index < masks.Length; index++) masks[index] = chance.NextSingle() < rate ? 0 : 1 / (1 - rate);
        return masks;
    }

    /// <summary>Applies to each word the mask of its sentence; <paramref name="more"/> rows stand before the words of each sentence.</summary>
    public static void Apply(float[]? masks, SentenceBatch batch, int width, Span<float> states, int more = 0)
    {
        if (masks is null) return;
        for (var sentence = 0; sentence < batch.Count; sentence++)
        {
            var mask = masks.AsSpan(sentence * width, width);
            for (var word = 0; word < batch.Length(sentence) + more; word++)
            {
                var state = states.Slice((batch.Start(sentence) + (sentence * more) + word) * width, width);
                TensorPrimitives.Multiply(state, mask, state);
            }
        }
    }
}
