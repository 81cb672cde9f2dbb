using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Language.Conllu;

/// <summary>Reads CoNLL-U (https://universaldependencies.org/format.html).</summary>
public static class ConlluReader
{
    /// <summary>The code of the diagnostic for text that is no CoNLL-U.</summary>
    public const string Malformed = "HS2001";

    /// <summary>The sentences of <paramref name="reader"/>, or the first line that is no CoNLL-U.</summary>
    public static Outcome<ConlluFile> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var sentences = ImmutableArray.CreateBuilder<ConlluSentence>();
        var comments = ImmutableArray.CreateBuilder<string>();
        var rows = ImmutableArray.CreateBuilder<ConlluRow>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.StartsWith('#') && rows.Count == 0) comments.Add(line);
            else if (!string.IsNullOrWhiteSpace(line))
            {
                if (Row(line, rows) is not { } row) return Failure(number);
                rows.Add(row);
            }
            else if (rows.Count > 0) sentences.Add(new(comments.DrainToImmutable(), rows.DrainToImmutable()));
        }
        if (rows.Count > 0) sentences.Add(new(comments.DrainToImmutable(), rows.DrainToImmutable()));
        return new ConlluFile(sentences.DrainToImmutable(), comments.DrainToImmutable());
    }

    private static Diagnostic Failure(int line) =>
        new(Malformed, string.Create(CultureInfo.InvariantCulture, $"line {line} is no line of CoNLL-U: ten columns, numbered in order, are needed"));

    private static ConlluRow? Row(string line, ImmutableArray<ConlluRow>.Builder before)
    {
        var columns = line.Split('\t');
        if (columns.Length != 10 || columns[1].Length == 0) return null;
        var row = new ConlluRow(
            columns[0], columns[1], columns[2], columns[3], columns[4], columns[5], columns[6], columns[7], columns[8], columns[9]);
        return IsNext(row, before) ? row : null;
    }

    private static bool IsNext(ConlluRow row, ImmutableArray<ConlluRow>.Builder before)
    {
        var words = before.Count(other => other.IsWord);
        if (row.IsEmpty) return Number(row.Id.AsSpan(0, row.Id.IndexOf('.', StringComparison.Ordinal))) == words;
        if (!row.IsMultiword) return Number(row.Id) == words + 1;
        var dash = row.Id.IndexOf('-', StringComparison.Ordinal);
        return Number(row.Id.AsSpan(0, dash)) == words + 1 && Number(row.Id.AsSpan(dash + 1)) > words;
    }

    private static int Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
