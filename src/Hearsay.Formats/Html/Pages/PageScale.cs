namespace Hearsay.Formats.Html.Pages;

/// <summary>Weighs the parts of a page by the running text in them, and settles what each part is, its surroundings counted in.</summary>
internal sealed class PageScale
{
    // A part that holds this share of all the page's running text is the report, whatever its class names say.
    private const double TooMuchForFurniture = 0.4;
    private const double TooMuchForComments = 0.85;

    private const Traits Inherited = Traits.Furniture | Traits.Aside | Traits.Author | Traits.Comment | Traits.Caption | Traits.Hidden
        | Traits.Body | Traits.Heading | Traits.Title | Traits.Item | Traits.Cell | Traits.Quote | Traits.Preformatted | Traits.Header | Traits.Figure;

    private readonly double[] prose;

    /// <summary>Weighs <paramref name="page"/> and sets the traits of its elements.</summary>
    public PageScale(Page page)
    {
        Page = page;
        var raw = Sum(block => block.Prose);
        var all = raw[^1];
        foreach (var element in page.Elements)
        {
            var share = all == 0 ? 0 : (raw[element.End] - raw[element.First]) / all;
            var own = element.Own;
            if (share >= TooMuchForFurniture || element.Source.LocalName is "html" or "body")
            {
                own &= ~(Traits.Furniture | Traits.Aside | Traits.Author | Traits.Caption | Traits.Figure | Traits.Hidden);
            }
            if (share >= TooMuchForComments) own &= ~Traits.Comment;
            var around = element.Parent is { } parent ? parent.Traits & Inherited : Traits.None;
            // What is quoted in a box named after a network is the report's: a message that it shows.
            if ((own & Traits.Quote) != 0) around &= ~Traits.Furniture;
            element.Traits = own | around;
        }
        prose = Sum(block => IsClean(block) ? block.Prose : 0);
    }

    /// <summary>The page.</summary>
    public Page Page { get; }

    /// <summary>The running text in <paramref name="element"/> that is neither furniture nor comment, in words.</summary>
    public double ProseOf(PageElement element) => prose[element.End] - prose[element.First];

    /// <summary>Whether nothing in the markup speaks against the block's being of the report.</summary>
    public static bool IsClean(PageBlock block) =>
        (block.Traits & (Traits.Furniture | Traits.Aside | Traits.Comment | Traits.Author | Traits.Caption | Traits.Hidden | Traits.Heading)) == 0;

    private double[] Sum(Func<PageBlock, double> weight)
    {
        var sums = new double[Page.Blocks.Count + 1];
        for (var index = 0; index < Page.Blocks.Count; index++) sums[index + 1] = sums[index] + weight(Page.Blocks[index]);
        return sums;
    }
}
