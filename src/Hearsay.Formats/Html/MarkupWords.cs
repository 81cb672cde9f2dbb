using System.Collections.Frozen;
using AngleSharp.Dom;
using Hearsay.Formats.Data;

namespace Hearsay.Formats.Html;

/// <summary>Reads what tags, class names and ids say of the parts of a page.</summary>
internal static class MarkupWords
{
    private static readonly WordLists Lists = WordLists.Load("pages");
    private static readonly FrozenSet<string> Lines = Lists["line-elements"];
    private static readonly FrozenSet<string> Unseen = Lists["unseen-elements"];
    private static readonly FrozenSet<string> FurnitureElements = Lists["furniture-elements"];

    private static readonly (FrozenSet<string> Words, Traits Trait)[] Kinds =
    [
        (Lists["furniture-words"], Traits.Furniture),
        (Lists["author-words"], Traits.Author),
        (Lists["comment-words"], Traits.Comment),
        (Lists["caption-words"], Traits.Caption),
        (Lists["content-words"], Traits.Content),
    ];

    /// <summary>Whether the element begins a new line.</summary>
    public static bool BeginsLine(IElement element) => Lines.Contains(element.LocalName);

    /// <summary>Whether a reader never sees what stands in the element.</summary>
    public static bool IsUnseen(IElement element) => Unseen.Contains(element.LocalName) || element.HasAttribute("hidden");

    /// <summary>What the element's own tag and attributes say.</summary>
    public static Traits Of(IElement element)
    {
        var traits = FurnitureElements.Contains(element.LocalName) ? Traits.Aside : Traits.None;
        traits |= element.LocalName switch
        {
            "h1" => Traits.Heading | Traits.Title,
            "h2" or "h3" or "h4" or "h5" or "h6" => Traits.Heading,
            "li" or "dd" or "dt" => Traits.Item,
            "td" or "th" => Traits.Cell,
            "blockquote" => Traits.Quote,
            "figcaption" or "caption" => Traits.Caption,
            "figure" => Traits.Figure,
            "pre" => Traits.Preformatted,
            "header" => Traits.Header,
            "address" => Traits.Author,
            "article" => Traits.Content,
            _ => Traits.None,
        };
        return traits | OfAttributes(element);
    }

    private static Traits OfAttributes(IElement element)
    {
        var traits = Traits.None;
        if (element.GetAttribute("itemprop") is { } property && property.Contains("articleBody", StringComparison.OrdinalIgnoreCase)) traits |= Traits.Body;
        if (element.GetAttribute("aria-hidden") == "true" || HidesItself(element.GetAttribute("style"))) traits |= Traits.Hidden;
        if (element.GetAttribute("role") is "navigation" or "complementary" or "dialog" or "contentinfo") traits |= Traits.Aside;
        var named = OfName(element.GetAttribute("class")) | OfName(element.Id);
        // A quotation keeps the class names of the network that it comes from; it is the report's all the same.
        return traits | (element.LocalName is "blockquote" ? named & ~(Traits.Furniture | Traits.Author) : named);
    }

    private static bool HidesItself(string? style) => style is not null
        && style.Replace(" ", "", StringComparison.Ordinal) is var compact
        && (compact.Contains("display:none", StringComparison.OrdinalIgnoreCase) || compact.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));

    private static Traits OfName(string? name)
    {
        var traits = Traits.None;
        if (string.IsNullOrEmpty(name) || name.Length > 1000) return traits;
        foreach (var word in NameWords.Split(name))
        {
            foreach (var (words, trait) in Kinds)
            {
                if (words.Contains(word)) traits |= trait;
            }
        }
        return traits;
    }
}
