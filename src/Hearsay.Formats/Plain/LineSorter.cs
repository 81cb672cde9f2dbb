using Hearsay.Formats.Furniture;
using Hearsay.Formats.Html;
using Hearsay.Text;

namespace Hearsay.Formats.Plain;

/// <summary>Says of each line of a plain text what kind of block it is.</summary>
internal sealed class LineSorter
{
    // How many lines the head of a text can have before its first paragraph.
    private const int LongestHead = 10;

    private readonly string text;
    private readonly IReadOnlyList<Line> lines;
    private readonly BlockKind[] kinds;
    private readonly bool[] settled;

    private LineSorter(string text, IReadOnlyList<Line> lines)
    {
        (this.text, this.lines) = (text, lines);
        kinds = new BlockKind[lines.Count];
        settled = new bool[lines.Count];
    }

    /// <summary>The kinds, one for each line.</summary>
    public static BlockKind[] Sort(string text, IReadOnlyList<Line> lines)
    {
        var sorter = new LineSorter(text, lines);
        Array.Fill(sorter.kinds, BlockKind.Paragraph);
        if (lines.Count > 1)
        {
            sorter.MarkFurniture();
            sorter.MarkHead();
            sorter.MarkBody();
        }
        return sorter.kinds;
    }

    private ReadOnlySpan<char> this[int index] => text.AsSpan(lines[index].Span.Start, lines[index].Span.Length);

    private void MarkFurniture()
    {
        var scores = new double[lines.Count];
        for (var index = 0; index < scores.Length; index++) scores[index] = FurnitureScore.Of(this[index]);
        var found = FurnitureRuns.Find(scores);
        for (var index = 0; index < found.Length; index++)
        {
            if (found[index]) Settle(index, BlockKind.Furniture);
        }
    }

    // The lines before the first paragraph: the headline, said once or more, the byline, the date, a line or two that lead in.
    private void MarkHead()
    {
        var end = 0;
        while (end < Math.Min(lines.Count, LongestHead) && !LineShape.IsProse(this[end])) end++;
        if (end == lines.Count) end = Math.Min(1, end);
        var heads = Enumerable.Range(0, end).Where(index => !settled[index] && !MarkByline(index) && LineShape.IsHeadline(this[index])).ToList();
        if (heads.Count == 0) return;
        var title = heads.Find(index => WordCount.Of(this[index]) > 2) is var longer && heads.Contains(longer) ? longer : heads[0];
        foreach (var index in heads) Settle(index, KindOfHead(index, title, heads));
    }

    private BlockKind KindOfHead(int index, int title, List<int> heads)
    {
        if (index == title) return BlockKind.Title;
        if (index < title) return BlockKind.Furniture;
        foreach (var other in heads)
        {
            if (other != index && HeadlineMatch.AreOne(this[index], this[other])) return BlockKind.Title;
        }
        return LineShape.IsHeading(this[index]) ? BlockKind.Heading : BlockKind.Paragraph;
    }

    private bool MarkByline(int index)
    {
        if (!HeadLine.IsByline(this[index])) return false;
        Settle(index, BlockKind.Furniture);
        return true;
    }

    private void MarkBody()
    {
        for (var index = 0; index < lines.Count; index++)
        {
            if (settled[index]) continue;
            if (LineShape.IsCaption(this[index])) kinds[index] = BlockKind.Caption;
            else if (LineShape.IsItem(this[index])) kinds[index] = BlockKind.List;
            else if (LineShape.IsHeading(this[index]) && LeadsProse(index)) kinds[index] = BlockKind.Heading;
        }
    }

    private bool LeadsProse(int index)
    {
        var next = index + 1;
        while (next < lines.Count && settled[next] && kinds[next] == BlockKind.Furniture) next++;
        return next < lines.Count && LineShape.IsProse(this[next]);
    }

    private void Settle(int index, BlockKind kind) => (kinds[index], settled[index]) = (kind, true);
}
