using System.Text;

namespace Hearsay.Storage;

/// <summary>Turns what a person types into a query of SQLite's full-text index, none of whose operators a person can trip over.</summary>
internal static class SearchQuery
{
    /// <summary>Each word, and each group between double quotes, as a quoted string; a document has to hold all of them. Empty where there is no word.</summary>
    public static string Of(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var query = new StringBuilder();
        var parts = words.Split('"');
        for (var index = 0; index < parts.Length; index++)
        {
            var quoted = index % 2 == 1;
            var phrases = quoted ? new[] { parts[index] } : parts[index].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            foreach (var phrase in phrases.Where(phrase => phrase.EnumerateRunes().Any(Rune.IsLetterOrDigit)))
            {
                if (query.Length > 0) query.Append(' ');
                query.Append('"').Append(phrase).Append('"');
            }
        }
        return query.ToString();
    }

    /// <summary>A query for documents that have a word with any of some beginnings. Empty where there is none.</summary>
    public static string OfAny(IEnumerable<string> beginnings) =>
        string.Join(" OR ", beginnings.Where(beginning => beginning.EnumerateRunes().Any(Rune.IsLetterOrDigit)).Select(beginning => $"\"{beginning.Replace("\"", "", StringComparison.Ordinal)}\" *"));
}
