using Hearsay.Language.Models;

namespace Hearsay.Language.Morphology;

/// <summary>What the classifiers see of one word: its form, shape and affixes as hashes.</summary>
internal readonly record struct WordKey
{
    private const int AffixLength = 5;
    private const int Longest = 64;

    internal ulong Form { get; private init; }

    /// <summary>Lower case, digits as 0, quotation marks of one style.</summary>
    internal ulong Lower { get; private init; }

    internal ulong Shape { get; private init; }

    internal ulong Suffix1 { get; private init; }

    internal ulong Suffix2 { get; private init; }

    internal ulong Suffix3 { get; private init; }

    internal ulong Suffix4 { get; private init; }

    internal ulong Suffix5 { get; private init; }

    internal ulong Prefix1 { get; private init; }

    internal ulong Prefix2 { get; private init; }

    internal ulong Prefix3 { get; private init; }

    /// <summary>Stands for the places before and after the sentence.</summary>
    internal static WordKey Outside { get; } = Of("\u0001");

    internal static WordKey Of(ReadOnlySpan<char> form)
    {
        if (form.Length > Longest) form = form[..Longest];
        Span<char> lower = stackalloc char[form.Length];
        for (var index = 0; index < form.Length; index++) lower[index] = CharacterClass.Fold(form[index]);
        return new()
        {
            Form = FeatureHash.Of(form),
            Lower = FeatureHash.Of(lower),
            Shape = CharacterClass.ShapeOf(form),
            Suffix1 = FeatureHash.Of(End(lower, 1)),
            Suffix2 = FeatureHash.Of(End(lower, 2)),
            Suffix3 = FeatureHash.Of(End(lower, 3)),
            Suffix4 = FeatureHash.Of(End(lower, 4)),
            Suffix5 = FeatureHash.Of(End(lower, AffixLength)),
            Prefix1 = FeatureHash.Of(lower[..Math.Min(1, lower.Length)]),
            Prefix2 = FeatureHash.Of(lower[..Math.Min(2, lower.Length)]),
            Prefix3 = FeatureHash.Of(lower[..Math.Min(3, lower.Length)]),
        };
    }

    private static ReadOnlySpan<char> End(ReadOnlySpan<char> text, int length) => text[^Math.Min(length, text.Length)..];
}
