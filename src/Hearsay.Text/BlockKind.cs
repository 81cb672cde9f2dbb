namespace Hearsay.Text;

/// <summary>What a block of a document is.</summary>
public enum BlockKind
{
    /// <summary>The document's title, or one of its repetitions at the head.</summary>
    Title,

    /// <summary>A heading inside the text.</summary>
    Heading,

    /// <summary>A paragraph of the main text.</summary>
    Paragraph,

    /// <summary>An item of a list that belongs to the main text.</summary>
    List,

    /// <summary>The caption of a picture.</summary>
    Caption,

    /// <summary>What belongs to the page and not to the report: menus, share lines, notices, teasers.</summary>
    Furniture,
}
