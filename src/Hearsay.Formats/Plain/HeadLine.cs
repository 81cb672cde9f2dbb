using Hearsay.Formats.Furniture;

namespace Hearsay.Formats.Plain;

/// <summary>Recognises the lines at the head of a text that say who wrote it.</summary>
internal static class HeadLine
{
    private const int MostWords = 12;

    /// <summary>Whether the line names the one who wrote the text, and nothing else.</summary>
    public static bool IsByline(ReadOnlySpan<char> line)
    {
        var words = new LineWords(line.Length > 200 ? line[..200] : line);
        if (words.Count is < 2 or > MostWords || !words.StartsWith(FurnitureLexicon.BylineStarts)) return false;
        var capitals = 0;
        var start = true;
        foreach (var character in line)
        {
            if (start && char.IsUpper(character)) capitals++;
            start = !char.IsLetterOrDigit(character) && character is not ('\'' or '’');
        }
        return capitals >= 2 && 2 * capitals > words.Count && line[^1] is not ('.' or '?' or '!');
    }
}
