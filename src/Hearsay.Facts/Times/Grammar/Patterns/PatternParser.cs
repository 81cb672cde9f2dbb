using System.Globalization;

namespace Hearsay.Facts.Times.Grammar.Patterns;

/// <summary>
/// Reads a pattern and spells out its alternatives as flat sequences. Words and punctuation stand for themselves (after <c>\</c> also that of the notation);
/// <c>( | )</c> alternatives, <c>?</c> after a word or group makes it optional, <c>_</c> forbids white space before the next,
/// <c>{month}</c> takes a word of a class or what a part matches, <c>{day=#1-31}</c> a number, <c>{y=#1000-2100/4}</c> one of four digits, <c>{y=#1000-2100/4%10}</c> one that is a multiple of ten,
/// <c>{name=@}</c> a word with a capital, <c>^</c> ends the expression: what follows must stand there and may be captured, but is not part of it.
/// </summary>
internal sealed class PatternParser
{
    private const int MostAlternatives = 4096;
    private readonly string pattern;
    private readonly Func<string, PatternElement> lookup;
    private readonly Func<string, int> word;
    private int position;

    private PatternParser(string pattern, Func<string, int> word, Func<string, PatternElement> lookup)
    {
        this.pattern = pattern;
        this.word = word;
        this.lookup = lookup;
    }

    /// <summary>The alternatives of a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="word">Gives a word its number.</param>
    /// <param name="lookup">Finds a class or part by its name.</param>
    /// <exception cref="FormatException">The pattern is malformed.</exception>
    public static List<PatternElement[]> Parse(string pattern, Func<string, int> word, Func<string, PatternElement> lookup)
    {
        var parser = new PatternParser(pattern, word, lookup);
        var alternatives = parser.Choice();
        if (parser.position < pattern.Length) throw parser.Malformed("an unexpected character");
        return alternatives;
    }

    private List<PatternElement[]> Choice()
    {
        var alternatives = Sequence();
        while (Take('|')) alternatives.AddRange(Sequence());
        return alternatives;
    }

    private List<PatternElement[]> Sequence()
    {
        List<PatternElement[]> sequences = [[]];
        while (true)
        {
            Skip();
            if (position == pattern.Length || pattern[position] is '|' or ')') return sequences;
            var next = Item();
            if (Take('?')) next.Add([]);
            sequences = [.. sequences.SelectMany(head => next, (head, tail) => (PatternElement[])[.. head, .. tail])];
            if (sequences.Count > MostAlternatives) throw Malformed("too many alternatives");
        }
    }

    private List<PatternElement[]> Item()
    {
        if (Take('(')) return Group();
        if (Take('_')) return [.. Item().Select(Glue)];
        if (Take('{')) return [[Capture()]];
        if (Take('\\')) return [[Literal(pattern.Substring(position++, 1))]];
        if (Take('^')) return [[new(ElementKind.End, 0, 0, 0, 0, 1, false, null)]];
        var start = position;
        while (position < pattern.Length && char.IsLetter(pattern[position])) position++;
        if (position == start) position++;
        return [[Literal(pattern[start..position])]];
    }

    private PatternElement Literal(string form) => new(ElementKind.Literal, word(form), 0, 0, 0, 1, false, null);

    private List<PatternElement[]> Group()
    {
        var alternatives = Choice();
        return Take(')') ? alternatives : throw Malformed("a group is not closed");
    }

    private static PatternElement[] Glue(PatternElement[] sequence) =>
        sequence is [var first, .. var rest] ? [first with { IsGlued = true }, .. rest] : sequence;

    private PatternElement Capture()
    {
        var end = pattern.IndexOf('}', position);
        if (end < 0) throw Malformed("a brace is not closed");
        var content = pattern[position..end];
        position = end + 1;
        var equals = content.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? content : content[..equals];
        var what = content[(equals + 1)..];
        if (what == "@") return new(ElementKind.Capital, 0, 0, 0, 0, 1, false, name);
        return what.StartsWith('#') ? Number(what, name) : lookup(what) with { Name = name };
    }

    private PatternElement Number(string range, string name)
    {
        var percent = range.IndexOf('%', StringComparison.Ordinal);
        var step = percent < 0 ? 1 : Parse(range[(percent + 1)..]);
        if (percent >= 0) range = range[..percent];
        var slash = range.IndexOf('/', StringComparison.Ordinal);
        var bounds = (slash < 0 ? range[1..] : range[1..slash]).Split('-');
        if (bounds.Length != 2) throw Malformed("a number needs a range");
        var digits = slash < 0 ? 0 : Parse(range[(slash + 1)..]);
        return new(ElementKind.Number, 0, Parse(bounds[0]), Parse(bounds[1]), digits, step, false, name);
    }

    private static int Parse(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private bool Take(char expected)
    {
        Skip();
        if (position == pattern.Length || pattern[position] != expected) return false;
        position++;
        return true;
    }

    private void Skip()
    {
        while (position < pattern.Length && pattern[position] == ' ') position++;
    }

    private FormatException Malformed(string why) => new($"Pattern '{pattern}', at {position}: {why}.");
}
