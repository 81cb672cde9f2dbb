namespace Hearsay.Formats.Html.Pages;

/// <summary>A run of text of a page without a line's end in it, with what the choice of the main text needs to know of it.</summary>
internal sealed class PageBlock(string text, int linked, int emphasised, PageElement element)
{
    /// <summary>Its text, blanks collapsed.</summary>
    public string Text { get; } = text;

    /// <summary>The innermost element that begins a line and holds it.</summary>
    public PageElement Element { get; } = element;

    /// <summary>The share of its characters that stand in links, 0 to 1.</summary>
    public double LinkShare { get; } = Math.Min(1, (double)linked / Math.Max(1, text.Length));

    /// <summary>The share of its characters that are bold or italic, 0 to 1.</summary>
    public double EmphasisShare { get; } = Math.Min(1, (double)emphasised / Math.Max(1, text.Length));

    /// <summary>How many words it has; in scripts without spaces, a word for every three characters.</summary>
    public int Words { get; } = WordCount.Of(text);

    /// <summary>What the markup says of it.</summary>
    public Traits Traits => Element.Traits;

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool EndsSentence { get; } = Sentences.End(text);

    /// <summary>How much running text it is, in words; links and unfinished lines count less.</summary>
    public double Prose => Words < 4 ? 0 : Words * Math.Max(0, 1 - 1.5 * LinkShare) * (EndsSentence ? 1 : Words > 12 ? 0.7 : 0.2);
}
