using System.Runtime.CompilerServices;

namespace Hearsay.Language.Models;

/// <summary>
/// Features as numbers: the parts of a feature (a template's number, words, tags) are mixed into 64 bits, of which a model keeps 32.
/// The mixing is part of the model format: a change of it needs a new <see cref="ModelFile.Version"/>.
/// </summary>
internal static class FeatureHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>The 64 bits of a piece of text; the empty text too has its own.</summary>
    internal static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Multiplier ^ (uint)text.Length;
        foreach (var unit in text) hash = Mix(hash, unit);
        return hash;
    }

    /// <summary>Both together, where order matters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Mix(ulong first, ulong second)
    {
        var hash = (first ^ (second * Multiplier)) * 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }

    /// <summary>The feature that a model looks up; never 0, which marks an empty place in its table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Feature(ulong hash)
    {
        var feature = (uint)((hash * Multiplier) >> 32);
        return feature == 0 ? 1u : feature;
    }

    /// <summary>The feature of a template with one part.</summary>
    internal static uint Feature(int template, ulong part) => Feature(Mix((ulong)template + 1, part));

    /// <summary>The feature of a template with two parts.</summary>
    internal static uint Feature(int template, ulong first, ulong second) => Feature(Mix(Mix((ulong)template + 1, first), second));

    /// <summary>The feature of a template with three parts.</summary>
    internal static uint Feature(int template, ulong first, ulong second, ulong third) =>
        Feature(Mix(Mix(Mix((ulong)template + 1, first), second), third));

    /// <summary>The feature of a template with a part of text.</summary>
    internal static uint Feature(int template, ReadOnlySpan<char> text) => Feature(template, Of(text));
}
