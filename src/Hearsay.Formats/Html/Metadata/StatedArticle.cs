
namespace Hearsay.Formats.Html.Metadata;

/// <summary>What a page's JSON-LD says of the report (schema.org, Article). Null is what it does not say.</summary>
internal sealed record StatedArticle
{
    /// <summary>Nothing.</summary>
    public static StatedArticle None { get; } = new();

    /// <summary>The headline.</summary>
    public string? Headline { get; init; }

    /// <summary>The names of its authors, a comma between.</summary>
    public string? Author { get; init; }

    /// <summary>The name of its publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>The date of publication as written.</summary>
    public string? Published { get; init; }

    /// <summary>The date of creation, or of the last change, as written.</summary>
    public string? Changed { get; init; }

    /// <summary>The whole text.</summary>
    public string? Body { get; init; }
}
