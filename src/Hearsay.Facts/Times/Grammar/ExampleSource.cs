namespace Hearsay.Facts.Times.Grammar;

/// <summary>An example of a rule.</summary>
internal sealed class ExampleSource
{
    /// <summary>The text, with the expression in square brackets; with none, where nothing must be found.</summary>
    public string Text { get; set; } = "";

    /// <summary>The date of publication (yyyy-MM-dd), or null where it is unknown.</summary>
    public string? Anchor { get; set; }

    /// <summary>TIMEX3's value.</summary>
    public string? Value { get; set; }

    /// <summary>The days that it can mean (yyyy-MM-dd, or two with a slash between), or null.</summary>
    public string? Days { get; set; }
}
