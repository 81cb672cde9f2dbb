namespace Hearsay.Scoring.Names;

/// <summary>A sentence of tokens with BIO tags.</summary>
/// <param name="Forms">The tokens.</param>
/// <param name="Tags">Their tags.</param>
/// <param name="BeginsDocument">Whether a document begins with it.</param>
internal sealed record TaggedSentence(string[] Forms, string[] Tags, bool BeginsDocument)
{
    /// <summary>Reads a file: a token, a tab and its tag a line, empty lines between sentences, -DOCSTART- before documents.</summary>
    /// <exception cref="InvalidDataException">The file cannot be read.</exception>
    internal static IEnumerable<TaggedSentence> Read(string path)
    {
        var (forms, tags, begins) = (new List<string>(), new List<string>(), true);
        foreach (var line in Lines(path).Append(""))
        {
            var fields = line.Contains('\t', StringComparison.Ordinal) ? line.Split('\t') : line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (string.IsNullOrWhiteSpace(line) || fields[0] == "-DOCSTART-")
            {
                if (forms.Count > 0)
                {
                    yield return new([.. forms], [.. tags], begins);
                    (forms, tags, begins) = ([], [], false);
                }
                begins |= line.StartsWith("-DOCSTART-", StringComparison.Ordinal);
            }
            else if (!line.StartsWith("# ", StringComparison.Ordinal))
            {
                forms.Add(fields[0]);
                tags.Add(fields[^1]);
            }
        }
    }

    /// <summary>The names of a row of tags (IO, IOB or BIO), each with its type in capitals.</summary>
    internal static IEnumerable<(int Begin, int End, string Type)> Names(IReadOnlyList<string> tags)
    {
        var (begin, type) = (-1, "");
        for (var at = 0; at <= tags.Count; at++)
        {
            var tag = at < tags.Count ? tags[at] : "O";
            var label = tag.Length > 2 ? tag[2..].ToUpperInvariant() : "";
            if (begin >= 0 && (tag[0] != 'I' || label != type))
            {
                yield return (begin, at, type);
                begin = -1;
            }
            if (label.Length > 0 && begin < 0) (begin, type) = (at, label);
        }
    }

    private static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"{path}: {failure.Message}", failure);
        }
    }
}
