using AngleSharp.Dom;

namespace Hearsay.Formats.Html.Pages;

/// <summary>A page cut into its lines of text.</summary>
/// <param name="Source">The parsed page.</param>
/// <param name="Elements">Those of its elements that begin a line, each after the one around it.</param>
/// <param name="Blocks">Its lines, in order.</param>
internal sealed record Page(IDocument Source, IReadOnlyList<PageElement> Elements, IReadOnlyList<PageBlock> Blocks);
