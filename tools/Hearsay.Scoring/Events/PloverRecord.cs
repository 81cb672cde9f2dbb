using Hearsay.Scoring.Affairs;
using Hearsay.Text;

namespace Hearsay.Scoring.Events;

/// <summary>A sentence of PLV with the places of who does it and to whom it is done, and the root code of what is done.</summary>
internal sealed record PloverRecord(string Sentence, IReadOnlyList<TextSpan> Sources, IReadOnlyList<TextSpan> Targets, string Root)
{
    /// <summary>Reads a file of records: tab-separated, with a head and fields quoted as in CSV.</summary>
    /// <exception cref="InvalidDataException">A column is missing.</exception>
    public static IReadOnlyList<PloverRecord> Read(string path)
    {
        var rows = Rows(File.ReadAllText(path));
        int Column(string name) => Array.IndexOf(rows[0], name) is var column and >= 0 ? column : throw new InvalidDataException($"{path}: there is no column '{name}'.");
        var (sentence, source, target, root) = (Column("sentence"), Column("source"), Column("target"), Column("gold_root"));
        return [.. rows.Skip(1).Where(row => row.Length == rows[0].Length).Select(row =>
            new PloverRecord(row[sentence], Places(row[sentence], row[source]), Places(row[sentence], row[target]), PloverRoot.Of(row[root])))];
    }

    private static List<TextSpan> Places(string text, string words)
    {
        var places = new List<TextSpan>();
        if (words.Length == 0) return places;
        for (var start = text.IndexOf(words, StringComparison.Ordinal); start >= 0; start = text.IndexOf(words, start + words.Length, StringComparison.Ordinal))
        {
            places.Add(new TextSpan(start, words.Length));
        }
        return places;
    }

    private static List<string[]> Rows(string text)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        var field = new System.Text.StringBuilder();
        var quoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (quoted && sign == '"' && at + 1 < text.Length && text[at + 1] == '"') field.Append(text[at++]);
            else if (sign == '"' && (quoted || field.Length == 0)) quoted = !quoted;
            else if (!quoted && sign is '\t' or '\n' && !quoted)
            {
                row.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (sign == '\t') continue;
                rows.Add([.. row]);
                row.Clear();
            }
            else field.Append(sign);
        }
        return rows;
    }
}
