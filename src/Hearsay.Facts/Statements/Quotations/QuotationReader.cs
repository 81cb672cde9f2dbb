using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Facts.Statements.Quotations;

/// <summary>
/// Pairs the quotation marks of a text, in all European styles: "a", “a”, ”a”, „a“, „a”, «a», »a«, ‘a’, ‚a‘, 'a', ‹a›, and two single marks for a double one.
/// A paragraph that leaves a quotation open and one after it that opens with a mark again are one quotation that runs on.
/// </summary>
internal static class QuotationReader
{
    private const string Doubles = "\"“”„‟«»";
    private const string Singles = "'‘’‚‛‹›`";

    /// <summary>The quotations of the content blocks, in order of their opening marks.</summary>
    public static ImmutableArray<Quotation> Read(Document document)
    {
        var quotations = new List<Quotation>();
        var runsOn = false;
        foreach (var block in document.Blocks)
        {
            if (!block.IsContent) continue;
            var first = quotations.Count;
            ReadBlock(document.Text, block.Span, quotations);
            var opensWithQuotation = quotations.Count > first && quotations[first].Span.Start == block.Span.Start;
            if (runsOn && opensWithQuotation) quotations[first] = quotations[first] with { Continues = true };
            runsOn = quotations.Count > first && quotations.Skip(first).Any(quotation => !quotation.IsClosed && quotation.Outer < 0);
        }
        return [.. quotations];
    }

    private static void ReadBlock(SourceText text, TextSpan block, List<Quotation> quotations)
    {
        var open = new Stack<(int Quotation, char Mark, int Width)>();
        for (var position = block.Start; position < block.End; position++)
        {
            if (MarkAt(text, block, position) is not { } mark) continue;
            if (open.Count > 0 && Closes(text, block, position, mark.Width, open.Peek().Mark, mark.Kind))
            {
                var index = open.Pop().Quotation;
                quotations[index] = quotations[index] with
                {
                    Span = TextSpan.FromBounds(quotations[index].Span.Start, position + mark.Width),
                    IsClosed = true,
                };
            }
            else if (Opens(text, block, position, mark.Width, mark.Kind, open))
            {
                open.Push((quotations.Count, mark.Kind, mark.Width));
                var outer = open.Count > 1 ? open.ElementAt(1).Quotation : -1;
                quotations.Add(new(TextSpan.FromBounds(position, block.End), outer, false, false));
            }
            position += mark.Width - 1;
        }
        DropStrayMarks(open, quotations);
    }

    private static void DropStrayMarks(Stack<(int Quotation, char Mark, int Width)> open, List<Quotation> quotations)
    {
        while (open.Count > 0)
        {
            var (index, mark, width) = open.Pop();
            if (width == 1 && Singles.Contains(mark, StringComparison.Ordinal) && index == quotations.Count - 1) quotations.RemoveAt(index);
        }
    }

    private static (char Kind, int Width)? MarkAt(SourceText text, TextSpan block, int position)
    {
        var here = text[position];
        if (Doubles.Contains(here, StringComparison.Ordinal)) return (here, 1);
        if (!Singles.Contains(here, StringComparison.Ordinal)) return null;
        var doubled = position + 1 < block.End && text[position + 1] == here;
        return doubled ? ('"', 2) : here == '`' ? null : (here, 1);
    }

    private static bool Closes(SourceText text, TextSpan block, int position, int width, char opening, char mark)
    {
        if (!ClosingMarks(opening).Contains(mark, StringComparison.Ordinal)) return false;
        var after = position + width < block.End ? text[position + width] : ' ';
        if (mark is '\'' or '’' or '‘') return !char.IsLetterOrDigit(after) && position > block.Start && !char.IsWhiteSpace(text[position - 1]);
        var before = position > block.Start ? text[position - 1] : ' ';
        return mark != '"' || !(char.IsWhiteSpace(before) && char.IsLetterOrDigit(after));
    }

    private static bool Opens(
        SourceText text, TextSpan block, int position, int width, char mark, Stack<(int Quotation, char Mark, int Width)> open)
    {
        var before = position > block.Start ? text[position - 1] : ' ';
        var after = position + width < block.End ? text[position + width] : ' ';
        if (char.IsWhiteSpace(after) && mark is not ('«' or '‹')) return false;
        var free = !char.IsLetterOrDigit(before) && before is not ('.' or ',' or '!' or '?');
        if (mark is '\'' or '’') return free && char.IsLetter(after) && HasClosing(text, block, position + 1, mark);
        if (mark == '”') return free && open.Count == 0;
        return free || mark is '“' or '„' or '«' or '‘';
    }

    private static bool HasClosing(SourceText text, TextSpan block, int from, char mark)
    {
        for (var position = from; position < block.End; position++)
        {
            if (text[position] != mark) continue;
            var after = position + 1 < block.End ? text[position + 1] : ' ';
            if (!char.IsLetterOrDigit(after) && !char.IsWhiteSpace(text[position - 1]) && !(text[position - 1] == 's' && after == ' ')) return true;
        }
        return false;
    }

    private static string ClosingMarks(char opening) => opening switch
    {
        '"' => "\"”",
        '“' => "”\"",
        '‟' => "”",
        '”' => "”",
        '„' => "“”\"",
        '«' => "»",
        '»' => "«»",
        '‹' => "›",
        '›' => "‹",
        '‘' => "’'",
        '‚' => "‘’",
        '’' => "’",
        _ => "'’",
    };
}
