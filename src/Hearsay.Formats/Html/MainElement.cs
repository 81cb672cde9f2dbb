using Hearsay.Formats.Html.Pages;

namespace Hearsay.Formats.Html;

/// <summary>
/// Finds the part of a page that holds the report: each line of running text counts for the elements around it, less the farther
/// out (after Readability, arc90 2009), and then the part grows as long as what it takes in is running text too.
/// </summary>
internal static class MainElement
{
    private const double Decay = 0.72;
    private const int Reach = 6;

    // Of the words that a step outwards would add, the share that must be running text.
    private const double LeastProse = 0.6;

    /// <summary>The element; null where the page has no running text.</summary>
    public static PageElement? Find(PageScale scale)
    {
        var scores = new Dictionary<PageElement, double>();
        foreach (var block in scale.Page.Blocks)
        {
            if (!PageScale.IsClean(block) || block.Prose == 0) continue;
            var weight = block.Prose;
            var element = block.Element;
            for (var step = 0; step < Reach && element is not null; step++, element = element.Parent, weight *= Decay)
            {
                scores[element] = scores.GetValueOrDefault(element) + weight;
            }
        }
        if (scores.Count == 0) return null;
        var best = scale.Page.Elements.Where(scores.ContainsKey).MaxBy(element => scores[element] * Preference(element))!;
        return Grow(scale, best);
    }

    private static double Preference(PageElement element) =>
        (element.Own & Traits.Body) != 0 ? 1.5 : (element.Own & Traits.Content) != 0 ? 1.15 : 1;

    private static PageElement Grow(PageScale scale, PageElement element)
    {
        var chosen = element;
        var outer = element.Parent;
        for (var step = 0; step < Reach && outer is not null; step++, outer = outer.Parent)
        {
            var added = scale.ProseOf(outer) - scale.ProseOf(chosen);
            if (added <= 0) continue;
            var words = Words(scale.Page, outer) - Words(scale.Page, chosen);
            if (added >= LeastProse * words) chosen = outer;
            else if (words > 30) break;
        }
        return chosen;
    }

    private static double Words(Page page, PageElement element)
    {
        var sum = 0;
        for (var index = element.First; index < element.End; index++)
        {
            if (PageScale.IsClean(page.Blocks[index])) sum += page.Blocks[index].Words;
        }
        return sum;
    }
}
