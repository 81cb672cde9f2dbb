using Hearsay.Formats.Furniture;
using Hearsay.Formats.Html;
using Hearsay.Text;

namespace Hearsay.Formats.Plain;

/// <summary>Says of each line of a plain text what kind of block it is, and reads what its head states.</summary>
internal sealed class LineSorter
{
    // How many lines the head of a text can have before its first paragraph.
    private const int LongestHead = 12;
    private const int MostHeadlineWords = 30;

    private readonly string text;
    private readonly IReadOnlyList<Line> lines;
    private readonly BlockKind[] kinds;
    private readonly bool[] settled;
    private HeadStatements stated = HeadStatements.None;

    private LineSorter(string text, IReadOnlyList<Line> lines)
    {
        (this.text, this.lines) = (text, lines);
        kinds = new BlockKind[lines.Count];
        settled = new bool[lines.Count];
    }

    /// <summary>The kinds, one for each line, and what the head states.</summary>
    public static (BlockKind[] Kinds, HeadStatements Stated) Sort(string text, IReadOnlyList<Line> lines)
    {
        var sorter = new LineSorter(text, lines);
        Array.Fill(sorter.kinds, BlockKind.Paragraph);
        if (lines.Count > 1)
        {
            sorter.MarkFurniture();
            sorter.MarkHead();
            sorter.MarkBody();
        }
        else if (lines.Count == 1)
        {
            sorter.ReadDateline(0);
        }
        return (sorter.kinds, sorter.stated);
    }

    private ReadOnlySpan<char> this[int index] => text.AsSpan(lines[index].Span.Start, lines[index].Span.Length);

    private void MarkFurniture()
    {
        var scores = new double[lines.Count];
        // An address says nothing of the lines beside it: the headline may stand right below.
        for (var index = 0; index < scores.Length; index++) scores[index] = FurnitureScore.IsAddress(this[index]) ? 0 : FurnitureScore.Of(this[index]);
        var found = FurnitureRuns.Find(scores);
        for (var index = 0; index < found.Length; index++)
        {
            if (found[index] || FurnitureScore.IsAddress(this[index])) Settle(index, BlockKind.Furniture);
        }
    }

    // The lines before the first paragraph: the headline, said once or more, the byline, the date, a line or two that lead in.
    private void MarkHead()
    {
        if (IsHeadlineInSentences()) Settle(0, BlockKind.Title);
        var end = settled[0] ? 1 : 0;
        while (end < Math.Min(lines.Count, LongestHead) && (MarkStatement(end) || !LineShape.IsProse(this[end]))) end++;
        if (end < lines.Count) ReadDateline(end);
        if (end == lines.Count) end = Math.Min(1, end);
        var heads = Enumerable.Range(0, end).Where(index => !settled[index] && LineShape.IsHeadline(this[index])).ToList();
        if (heads.Count == 0) return;
        var longer = heads.FindIndex(index => WordCount.Of(this[index]) > 2);
        var title = heads[Math.Max(0, longer)];
        foreach (var index in heads) MarkHead(index, title, heads);
    }

    // A short first line that ends as sentences do is the headline where the line below it is the date or the byline.
    private bool IsHeadlineInSentences() =>
        !settled[0] && lines.Count > 2 && LineShape.IsProse(this[0]) && WordCount.Of(this[0]) <= MostHeadlineWords && this[1].Length <= 200 && IsDateOrByline(this[1].ToString());

    private static bool IsDateOrByline(string line) => HeadLine.DateOf(line) is not null || HeadLine.IsByline(line);

    private void MarkHead(int index, int title, List<int> heads)
    {
        if (index == title) Settle(index, BlockKind.Title);
        else if (heads.Exists(other => other != index && HeadlineMatch.AreOne(this[index], this[other]))) Settle(index, BlockKind.Title);
        else if (HeadLine.OutletOf(this[index].ToString(), null) is { } outlet)
        {
            stated = stated with { Outlet = stated.Outlet ?? outlet };
            Settle(index, BlockKind.Furniture);
        }
        else if (index < title || IsBesideStatement(index)) Settle(index, BlockKind.Furniture);
        else Settle(index, LineShape.IsHeading(this[index]) ? BlockKind.Heading : BlockKind.Paragraph);
    }

    // A name next to the byline or the date is the place's, the outlet's or the writer's; which of them cannot be told.
    private bool IsBesideStatement(int index) => HeadLine.IsName(this[index])
        && (index > 0 && IsStatement(index - 1) || index + 1 < lines.Count && IsStatement(index + 1));

    private bool IsStatement(int index) => settled[index] && kinds[index] == BlockKind.Furniture;

    // A byline or a line with the date: read, and no part of the report.
    private bool MarkStatement(int index)
    {
        if (this[index].Length > 200) return false;
        var line = this[index].ToString();
        var day = HeadLine.DateOf(line);
        if (day is { } found)
        {
            stated = stated with { Day = stated.Day ?? found.Day, Outlet = stated.Outlet ?? HeadLine.OutletOf(line, found) };
        }
        if (HeadLine.IsByline(line)) stated = stated with { Author = stated.Author ?? HeadLine.AuthorOf(day is { } within ? line[..within.Start] : line) };
        else if (day is null) return false;
        Settle(index, BlockKind.Furniture);
        return true;
    }

    private void ReadDateline(int index)
    {
        var line = this[index][..Math.Min(this[index].Length, 200)].ToString();
        stated = stated with { Day = stated.Day ?? HeadLine.DatelineOf(line), Outlet = stated.Outlet ?? HeadLine.CreditOf(line) };
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
