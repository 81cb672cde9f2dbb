using AngleSharp.Dom;
using Hearsay.Formats.Data;
using Hearsay.Formats.Dates;

namespace Hearsay.Formats.Html.Metadata;

/// <summary>Everything that a page's markup states of itself, read once.</summary>
internal sealed class PageStatements
{
    /// <summary>Reads <paramref name="page"/>.</summary>
    public PageStatements(IDocument page)
    {
        Page = page;
        Article = JsonLd.Read(page);
        Meta = new(page);
        Language = page.DocumentElement?.GetAttribute("lang") ?? page.DocumentElement?.GetAttribute("xml:lang")
            ?? Meta.First(["og:locale", "content-language", "language"]);
        Habit = DateHabit.Of(string.IsNullOrWhiteSpace(Language) ? null : Language.Trim());
        Address = PageAddress.Read(page, Meta.First(Names.InOrder("address"), PageAddress.IsAbsolute));
    }

    /// <summary>The names under which pages state things.</summary>
    public static WordLists Names { get; } = WordLists.Load("metadata");

    /// <summary>The parsed page.</summary>
    public IDocument Page { get; }

    /// <summary>Its JSON-LD.</summary>
    public StatedArticle Article { get; }

    /// <summary>Its meta elements.</summary>
    public MetaTags Meta { get; }

    /// <summary>The language that it says it is in; often untrue.</summary>
    public string? Language { get; }

    /// <summary>How it writes days.</summary>
    public DateHabit Habit { get; }

    /// <summary>Its address; null where it does not say.</summary>
    public Uri? Address { get; }
}
