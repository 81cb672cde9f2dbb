namespace Hearsay.Text;

/// <summary>A run of a document's text of one kind. Blocks stand in order, do not overlap, and hold no line break at either end.</summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct Block(BlockKind Kind, TextSpan Span)
{
    /// <summary>Whether the block belongs to what the author reports: everything but furniture.</summary>
    public bool IsContent => Kind != BlockKind.Furniture;

    /// <summary>Whether the block is running text, read for facts: a paragraph, an item of a list, a caption.</summary>
    public bool IsProse => Kind is BlockKind.Paragraph or BlockKind.List or BlockKind.Caption;
}
