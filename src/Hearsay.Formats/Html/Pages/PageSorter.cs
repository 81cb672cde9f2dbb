using Hearsay.Formats.Furniture;
using Hearsay.Formats.Plain;
using Hearsay.Text;

namespace Hearsay.Formats.Html.Pages;

/// <summary>Says of each line of a page what kind of block it is.</summary>
internal static class PageSorter
{
    private const double MostLinked = 0.6;

    // Inside the report the words alone must say clearly that a line is not of it.
    private const double SurelyFurniture = 2.5;

    /// <summary>The kinds, one for each block of the page; <paramref name="main"/> is the part that holds the report.</summary>
    public static BlockKind[] Sort(PageScale scale, PageElement? main)
    {
        var blocks = scale.Page.Blocks;
        var kinds = new BlockKind[blocks.Count];
        Array.Fill(kinds, BlockKind.Furniture);
        if (main is null) return kinds;
        for (var index = main.First; index < main.End; index++) kinds[index] = KindOf(blocks[index]);
        DropHeadStatements(blocks, kinds, main);
        DropLooseHeadings(blocks, kinds, main);
        MarkPlainHeadings(blocks, kinds, main);
        return kinds;
    }

    private static BlockKind KindOf(PageBlock block)
    {
        if ((block.Traits & (Traits.Furniture | Traits.Aside | Traits.Comment | Traits.Author | Traits.Hidden)) != 0) return BlockKind.Furniture;
        if ((block.Traits & (Traits.Caption | Traits.Figure)) != 0) return block.Words > 3 ? BlockKind.Caption : BlockKind.Furniture;
        if (block.LinkShare > MostLinked) return BlockKind.Furniture;
        if ((block.Traits & Traits.Heading) != 0) return BlockKind.Heading;
        if ((block.Traits & (Traits.Item | Traits.Cell)) != 0) return BlockKind.List;
        if (block.Text.Any(char.IsLetter) && FurnitureScore.Of(block.Text) >= SurelyFurniture) return BlockKind.Furniture;
        if (LineShape.IsCaption(block.Text)) return BlockKind.Caption;
        return BlockKind.Paragraph;
    }

    // Byline and date before the first running text are the page's.
    private static void DropHeadStatements(IReadOnlyList<PageBlock> blocks, BlockKind[] kinds, PageElement main)
    {
        for (var index = main.First; index < main.End; index++)
        {
            var text = blocks[index].Text;
            if (kinds[index] == BlockKind.Furniture) continue;
            if (HeadLine.IsByline(text) || HeadLine.DateOf(text) is not null) kinds[index] = BlockKind.Furniture;
            else if (LineShape.IsProse(text)) return;
        }
    }

    // A heading before nothing of its own, and before furniture, is the furniture's.
    private static void DropLooseHeadings(IReadOnlyList<PageBlock> blocks, BlockKind[] kinds, PageElement main)
    {
        var prose = false;
        for (var index = main.End - 1; index >= main.First; index--)
        {
            if (kinds[index] is BlockKind.Heading && !prose) kinds[index] = BlockKind.Furniture;
            else if (kinds[index] is BlockKind.Paragraph or BlockKind.List) prose = true;
            else if (kinds[index] is BlockKind.Furniture && blocks[index].Words > 0) prose = false;
        }
    }

    // A short line without a full stop, before running text, is a heading without the markup of one.
    private static void MarkPlainHeadings(IReadOnlyList<PageBlock> blocks, BlockKind[] kinds, PageElement main)
    {
        var leads = false;
        for (var index = main.End - 1; index >= main.First; index--)
        {
            if (kinds[index] == BlockKind.Furniture) continue;
            if (leads && kinds[index] == BlockKind.Paragraph && LineShape.IsHeading(blocks[index].Text)) kinds[index] = BlockKind.Heading;
            leads = kinds[index] == BlockKind.Paragraph && LineShape.IsProse(blocks[index].Text);
        }
    }
}
