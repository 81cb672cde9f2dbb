using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Facts.Statements;

/// <summary>Finds the statements whose content holds a place, without looking at all of them.</summary>
internal sealed class StatementIndex
{
    private readonly ImmutableArray<Statement> statements;
    private readonly (TextSpan Span, int Statement)[] contents;
    private readonly int[] furthest;

    /// <summary>Indexes the contents of <paramref name="statements"/>.</summary>
    public StatementIndex(ImmutableArray<Statement> statements)
    {
        this.statements = statements;
        contents = [.. statements.SelectMany((statement, number) => statement.Content.Select(span => (span, number))).Order()];
        furthest = new int[contents.Length];
        var reached = 0;
        for (var index = 0; index < contents.Length; index++) furthest[index] = reached = Math.Max(reached, contents[index].Span.End);
    }

    /// <summary>The numbers of the statements whose content holds the whole of <paramref name="span"/>, the outermost first.</summary>
    public List<int> Around(TextSpan span)
    {
        var found = new List<int>();
        for (var index = LastAt(span.Start); index >= 0 && furthest[index] >= span.End; index--)
        {
            if (contents[index].Span.Contains(span)) found.Add(contents[index].Statement);
        }
        found.Sort((left, right) => Depth(left) != Depth(right) ? Depth(left).CompareTo(Depth(right))
            : Size(left) != Size(right) ? Size(right).CompareTo(Size(left)) : left.CompareTo(right));
        return found;
    }

    private int Depth(int statement)
    {
        var depth = 0;
        for (var outer = statements[statement].Within; outer is { } next && depth < statements.Length; outer = statements[next].Within) depth++;
        return depth;
    }

    private int Size(int statement) => statements[statement].Content.Sum(span => span.Length);

    private int LastAt(int position)
    {
        int low = 0, high = contents.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (contents[middle].Span.Start <= position) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }
}
