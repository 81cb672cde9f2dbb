using System.Collections.Immutable;
using Hearsay.Language.Models;

namespace Hearsay.Language.Morphology;

/// <summary>Gives each word its part of speech, from left to right, each choice seeing those before it.</summary>
internal sealed class Tagger
{
    internal const string Section = "tags";

    private readonly LinearModel model;

    internal Tagger(LinearModel model, Func<Exception> damaged)
    {
        this.model = model;
        Tags = [.. model.Labels.Select(label => Morphology.Tag.Parse(label) ?? throw damaged())];
    }

    internal ImmutableArray<Tag> Tags { get; }

    /// <summary>Writes the index in <see cref="Tags"/> of each word's tag.</summary>
    internal void Tag(ReadOnlySpan<WordKey> words, Span<int> tags)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        Span<float> scores = stackalloc float[Tags.Length];
        var keys = words.Length <= 256 ? stackalloc ulong[words.Length] : new ulong[words.Length];
        for (var at = 0; at < words.Length; at++)
        {
            TagFeatures.Fill(words, keys, at, features);
            scores.Clear();
            model.Score(features, scores);
            tags[at] = LinearModel.Best(scores);
            keys[at] = Tags[tags[at]].Key;
        }
    }
}
