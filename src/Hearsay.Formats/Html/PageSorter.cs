using Hearsay.Text;

namespace Hearsay.Formats.Html;

/// <summary>Says of each line of a page what kind of block it is.</summary>
internal static class PageSorter
{
    private const double MostLinked = 0.6;

    /// <summary>The kinds, one for each block of the page; <paramref name="main"/> is the part that holds the report.</summary>
    public static BlockKind[] Sort(PageScale scale, PageElement? main)
    {
        var blocks = scale.Page.Blocks;
        var kinds = new BlockKind[blocks.Count];
        Array.Fill(kinds, BlockKind.Furniture);
        if (main is null) return kinds;
        for (var index = main.First; index < main.End; index++) kinds[index] = KindOf(blocks[index]);
        DropLooseHeadings(blocks, kinds, main);
        return kinds;
    }

    private static BlockKind KindOf(PageBlock block)
    {
        if ((block.Traits & (Traits.Furniture | Traits.Comment | Traits.Author | Traits.Hidden)) != 0) return BlockKind.Furniture;
        if ((block.Traits & (Traits.Caption | Traits.Figure)) != 0) return block.Words > 3 ? BlockKind.Caption : BlockKind.Furniture;
        if (block.LinkShare > MostLinked) return BlockKind.Furniture;
        if ((block.Traits & Traits.Heading) != 0) return BlockKind.Heading;
        return (block.Traits & (Traits.Item | Traits.Cell)) != 0 ? BlockKind.List : BlockKind.Paragraph;
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
}
