using System.Globalization;

namespace Hearsay.Facts.Times.Resolution;

/// <summary>
/// A time before it is anchored, in a notation of its own. What begins with a digit is absolute. <c>?-11-22</c> lacks its year,
/// <c>?-WD5</c> is some Friday, <c>?T14:30</c> lacks its day. <c>S-1M</c> is the month before that of the speech, <c>R+2D</c> two days after the reference,
/// <c>A</c> either, <c>L-1Q</c> the quarter spoken of last, else that before the speech; a small unit (<c>S-1y</c>) is a distance rather than a calendar unit. <c>S&lt;WD5</c> is the last Friday before,
/// <c>S&gt;11</c> the next November, <c>S]WD2</c> the first Tuesday from the day itself on. A further part stands behind: <c>S-1Y-Q3</c>. Modifiers follow after <c>~</c>.
/// </summary>
/// <param name="Anchor">S, R, A, L or ?; or another character for what needs no anchor.</param>
/// <param name="Direction">+ or - for a shift; &lt;, &gt;, ] or = for the nearest of a kind.</param>
/// <param name="Count">How many units it shifts, with its sign.</param>
/// <param name="Unit">The unit that it shifts by: Y, M, W, D, Q, E (decade), C (century), V (weekend), H, N, s.</param>
/// <param name="Rest">What follows; the whole of it where it needs no anchor.</param>
internal readonly record struct TimeSymbol(char Anchor, char Direction, int Count, char Unit, string Rest)
{
    /// <summary>Whether it stands for itself.</summary>
    public bool IsAbsolute => Anchor is not ('S' or 'R' or 'A' or 'L' or '?');

    /// <summary>Reads the notation, without modifiers.</summary>
    /// <exception cref="FormatException">It is malformed.</exception>
    public static TimeSymbol Read(string text)
    {
        if (text.StartsWith('?')) return new('?', '?', 0, ' ', text[1..].TrimStart('-'));
        if (text.Length < 2 || text[0] is not ('S' or 'R' or 'A' or 'L') || text[1] is not ('+' or '-' or '<' or '>' or '=' or ']')) return new(' ', ' ', 0, ' ', text);
        if (text[1] is '<' or '>' or '=' or ']') return new(text[0], text[1], 0, ' ', text[2..]);
        var end = 2;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end == 2 || end == text.Length) throw new FormatException($"'{text}' is no symbolic time.");
        var count = int.TryParse(text.AsSpan(2, end - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, 100_000) : 100_000;
        return new(text[0], text[1], text[1] == '-' ? -count : count, text[end], text[(end + 1)..].TrimStart('-'));
    }
}
