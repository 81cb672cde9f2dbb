using System.Collections.Frozen;
using Hearsay.Language.Models;
using Hearsay.Language.Morphology;

namespace Hearsay.Language.Tokens;

/// <summary>
/// Which tokens stand for several words: whole forms ("cannot"), and endings that are words of their own after another word ("'s", "n't"),
/// both as the treebanks have them, in folded characters.
/// </summary>
internal sealed class Contractions
{
    internal const string Section = "contractions";
    private const int LongestForm = 32;

    private readonly FrozenDictionary<string, int[]> forms;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> formsBySpan;
    private readonly string[] endings;

    /// <param name="forms">Each form with the lengths of its words; no length means that it is one word.</param>
    /// <param name="endings">The endings; the longest that fits is taken.</param>
    internal Contractions(IReadOnlyDictionary<string, int[]> forms, IEnumerable<string> endings)
    {
        this.forms = forms.ToFrozenDictionary(StringComparer.Ordinal);
        formsBySpan = this.forms.GetAlternateLookup<ReadOnlySpan<char>>();
        this.endings = [.. endings.OrderByDescending(ending => ending.Length).ThenBy(ending => ending, StringComparer.Ordinal)];
    }

    /// <summary>Writes the lengths of the token's words to <paramref name="lengths"/> and returns their number; 1 where it is one word.</summary>
    internal int Split(ReadOnlySpan<char> token, Span<int> lengths)
    {
        lengths[0] = token.Length;
        if (token.Length > LongestForm || token.Length < 2) return 1;
        Span<char> folded = stackalloc char[token.Length];
        for (var index = 0; index < token.Length; index++) folded[index] = CharacterClass.Fold(token[index]);
        if (formsBySpan.TryGetValue(folded, out var words))
        {
            words.CopyTo(lengths);
            return Math.Max(1, words.Length);
        }
        foreach (var ending in endings)
        {
            if (folded.Length <= ending.Length || !folded.EndsWith(ending) || !char.IsLetterOrDigit(folded[^(ending.Length + 1)])) continue;
            (lengths[0], lengths[1]) = (token.Length - ending.Length, ending.Length);
            return 2;
        }
        return 1;
    }

    internal static Contractions Read(ModelFile file)
    {
        var reader = file.Section(Section);
        var forms = new Dictionary<string, int[]>(StringComparer.Ordinal);
        var count = reader.Count();
        for (var index = 0; index < count; index++)
        {
            var form = reader.String();
            var lengths = new int[reader.Bounded(reader.Count(), 1)];
            for (var word = 0; word < lengths.Length; word++) lengths[word] = (int)reader.Varint();
            if (lengths.Length > 0 && lengths.Sum() != form.Length) throw reader.Damaged();
            forms[form] = lengths;
        }
        return new(forms, reader.Strings());
    }

    internal void Write(ModelWriter writer)
    {
        writer.Section(Section).Count(forms.Count);
        foreach (var (form, lengths) in forms.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.String(form).Count(lengths.Length);
            foreach (var length in lengths) writer.Varint((uint)length);
        }
        writer.Strings(endings);
    }

    /// <summary>The most words that one token can stand for.</summary>
    internal int Most => Math.Max(2, forms.Values.Select(lengths => lengths.Length).DefaultIfEmpty().Max());
}
