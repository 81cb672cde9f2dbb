using Hearsay.Language.Models;

namespace Hearsay.Language.Names;

/// <summary>Reads a lexicon: lines of a key, a tab and values with a comma and a space between them. Lines that begin with # are comments.</summary>
internal static class LexiconFile
{
    /// <exception cref="ModelFormatException">The file cannot be read, or a line has no tab.</exception>
    internal static List<(string Key, string[] Values)> Read(string path)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ModelFormatException(path, "the lexicon cannot be read", exception);
        }
        var entries = new List<(string, string[])>();
        for (var number = 0; number < lines.Length; number++)
        {
            if (lines[number].Length == 0 || lines[number][0] == '#') continue;
            var tab = lines[number].IndexOf('\t', StringComparison.Ordinal);
            if (tab <= 0) throw new ModelFormatException(path, $"line {number + 1} has no tab between key and values");
            entries.Add((lines[number][..tab], lines[number][(tab + 1)..].Split(", ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
        }
        return entries;
    }
}
