namespace Hearsay.Scoring.Pages;

/// <summary>The four-word shingles of a text, each with how often it occurs; a text of fewer words is one shingle of all of them.</summary>
internal static class Shingles
{
    private const int Length = 4;

    /// <summary>Those of <paramref name="text"/>.</summary>
    public static Dictionary<string, int> Of(string text)
    {
        var words = Words(text);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var start = 0; start < Math.Max(1, words.Count - Length + 1) && words.Count > 0; start++)
        {
            var shingle = string.Join('\u001F', words.Skip(start).Take(Length));
            counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
        }
        return counts;
    }

    // Letters, digits and the underscore, as the benchmark's own expression has it.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var index = 0; index <= text.Length; index++)
        {
            var inside = index < text.Length && (char.IsLetterOrDigit(text[index]) || text[index] == '_' || char.IsSurrogate(text[index]) || char.GetNumericValue(text[index]) >= 0);
            if (inside && start < 0) start = index;
            if (!inside && start >= 0)
            {
                words.Add(text[start..index]);
                start = -1;
            }
        }
        return words;
    }
}
