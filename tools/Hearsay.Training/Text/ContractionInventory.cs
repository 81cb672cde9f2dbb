using Hearsay.Language.Conllu;
using Hearsay.Language.Morphology;
using Hearsay.Language.Tokens;

namespace Hearsay.Training.Text;

/// <summary>Gathers from treebanks which tokens stand for several words.</summary>
internal static class ContractionInventory
{
    private const int LeastEndings = 8;

    // A token that ends as a contraction does and is once marked as one word ("Wednesday's they are closed") is a slip or a rarity; so often, it is a word.
    private const int LeastWhole = 3;

    internal static Contractions Of(IEnumerable<ConlluSentence> sentences)
    {
        var splits = sentences.SelectMany(Splits)
            .GroupBy(split => split.Form, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, Usual, StringComparer.Ordinal);
        var endings = EndingsOf(sentences);
        var bare = new Contractions(new Dictionary<string, int[]>(), endings);
        var forms = splits.Where(pair => (pair.Value.Lengths.Length > 0 || pair.Value.Count >= LeastWhole) && !Same(bare, pair.Key, pair.Value.Lengths));
        return new(forms.ToDictionary(pair => pair.Key, pair => pair.Value.Lengths, StringComparer.Ordinal), endings);
    }

    /// <summary>Each token with the lengths of its words, none for a single word.</summary>
    private static IEnumerable<(string Form, int[] Lengths)> Splits(ConlluSentence sentence)
    {
        var words = sentence.Words.ToArray();
        foreach (var token in sentence.Tokens)
        {
            var parts = token.IsMultiword ? PartsOf(token, words) : [];
            if (token.Form.Length > 1 && (parts.Length == 0 || string.Concat(parts) == token.Form))
                yield return (Folded(token.Form), [.. parts.Select(part => part.Length)]);
        }
    }

    private static string[] PartsOf(ConlluRow token, ConlluRow[] words)
    {
        var first = int.Parse(token.Id.AsSpan(0, token.Id.IndexOf('-')), System.Globalization.CultureInfo.InvariantCulture);
        return [.. words[(first - 1)..ConlluSentence.LastOf(token)].Select(word => word.Form)];
    }

    /// <summary>The commonest way, and how often it is seen.</summary>
    private static (int[] Lengths, int Count) Usual(IEnumerable<(string Form, int[] Lengths)> splits)
    {
        var usual = splits.GroupBy(split => string.Join(' ', split.Lengths), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First();
        return (usual.First().Lengths, usual.Count());
    }

    private static string[] EndingsOf(IEnumerable<ConlluSentence> sentences) =>
        [.. from split in sentences.SelectMany(Splits)
            where split.Lengths.Length == 2
            group split by split.Form[split.Lengths[0]..] into endings
            where endings.Count() >= LeastEndings && endings.Key.Contains('\'')
            select endings.Key];

    private static bool Same(Contractions contractions, string form, int[] lengths)
    {
        Span<int> split = stackalloc int[Math.Max(2, contractions.Most)];
        var count = contractions.Split(form, split);
        return lengths.Length == 0 ? count == 1 : split[..count].SequenceEqual(lengths);
    }

    private static string Folded(string form) => string.Concat(form.Select(CharacterClass.Fold));
}
