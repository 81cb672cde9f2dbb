using System.Runtime.CompilerServices;
using System.Text;
using Hearsay.Language.Models;

namespace Hearsay.Language.Names.Tagging;

/// <summary>What the tagger looks at in a word, computed once for each form of a document. Pieces of text are kept as their hashes.</summary>
internal readonly struct WordTraits
{
    internal WordTraits(string form, WordClusters clusters, NameLists lists)
    {
        var lower = form.ToLowerInvariant();
        Form = FeatureHash.Of(form);
        Lower = FeatureHash.Of(lower);
        Shape = FeatureHash.Of(ShapeOf(form, collapse: false));
        ShortShape = FeatureHash.Of(ShapeOf(form, collapse: true));
        for (var length = 1; length <= 4; length++)
        {
            if (lower.Length < length) break;
            affixes[length - 1] = FeatureHash.Of(lower.AsSpan(0, length));
            affixes[3 + length] = FeatureHash.Of(lower.AsSpan(lower.Length - length));
        }
        Clusters = clusters.Find(form, lower);
        Listed = lists.Find(Lower);
        IsCapital = form.Length > 0 && char.IsUpper(form[0]);
        IsAllCapitals = form.Length > 1 && form.All(unit => !char.IsLower(unit)) && form.Any(char.IsUpper);
        IsWord = form.Any(char.IsLetter);
    }

    private readonly AffixHashes affixes;

    internal ulong Form { get; }

    internal ulong Lower { get; }

    internal ulong Shape { get; }

    internal ulong ShortShape { get; }

    /// <summary>Cluster numbers from coarse to fine, or zeros.</summary>
    internal (ushort Coarse, ushort Middle, ushort Fine) Clusters { get; }

    /// <summary>How often the word is a person's name, in three steps from 0.</summary>
    internal byte Listed { get; }

    internal bool IsCapital { get; }

    internal bool IsAllCapitals { get; }

    internal bool IsWord { get; }

    /// <summary>The prefixes of one to four units, then the suffixes; 0 where the word is shorter.</summary>
    internal ulong Affix(int index) => affixes[index];

    private static string ShapeOf(string form, bool collapse)
    {
        var shape = new StringBuilder(form.Length);
        foreach (var unit in form.AsSpan(0, Math.Min(form.Length, 24)))
        {
            var mark = char.IsUpper(unit) ? 'X' : char.IsLetter(unit) ? 'x' : char.IsDigit(unit) ? '0' : unit;
            if (!collapse || shape.Length == 0 || shape[^1] != mark) shape.Append(mark);
        }
        return shape.ToString();
    }

    [InlineArray(8)]
    private struct AffixHashes
    {
        private ulong first;
    }
}
