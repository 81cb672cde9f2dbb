using System.Buffers;
using Hearsay.Text;

namespace Hearsay.Formats.Plain;

/// <summary>Cuts a text into its lines, at any of the line breaks that Unicode knows.</summary>
internal static class LineSplitter
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    /// <summary>The lines that hold more than blanks, in order.</summary>
    public static List<Line> Split(string text)
    {
        var lines = new List<Line>();
        int start = 0, blanks = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(Breaks);
            var end = length < 0 ? text.Length : start + length;
            var span = Trim(text, start, end);
            if (span.IsEmpty) blanks++;
            else
            {
                lines.Add(new(span, blanks, span.Start - start));
                blanks = 0;
            }
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }

    // A byte-order mark or zero-width space inside the file is as blank as a space.
    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || character is '\uFEFF' or '\u200B';
}
