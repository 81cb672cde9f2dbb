using AngleSharp.Dom;

namespace Hearsay.Formats.Html.Pages;

/// <summary>An element of a page that begins a new line, with the range of the page's blocks that stand in it.</summary>
internal sealed class PageElement(IElement source, PageElement? parent, Traits own)
{
    /// <summary>The parsed element.</summary>
    public IElement Source { get; } = source;

    /// <summary>The nearest element around it that begins a new line; null for the outermost.</summary>
    public PageElement? Parent { get; } = parent;

    /// <summary>How many elements are around it.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>What its own tag and attributes say.</summary>
    public Traits Own { get; } = own;

    /// <summary>What it is, its surroundings counted in, once the page has been weighed.</summary>
    public Traits Traits { get; set; }

    /// <summary>The index of the first block in it.</summary>
    public int First { get; set; }

    /// <summary>The index past the last block in it.</summary>
    public int End { get; set; }
}
