namespace Hearsay.Facts.Times.Grammar;

/// <summary>One rule as it is written.</summary>
internal sealed class RuleSource
{
    /// <summary>TIMEX3's type, or NONE for what only looks like a time.</summary>
    public string Type { get; set; } = "";

    /// <summary>The symbolic value, with captures in braces.</summary>
    public string Value { get; set; } = "";

    /// <summary>The patterns, any of which will do.</summary>
    public List<string> Patterns { get; set; } = [];

    /// <summary>A pattern that must stand before.</summary>
    public string? Before { get; set; }

    /// <summary>A pattern that must not stand before.</summary>
    public string? NotBefore { get; set; }

    /// <summary>A pattern that must stand after, unless the text ends.</summary>
    public string? After { get; set; }

    /// <summary>A pattern that must not stand after.</summary>
    public string? NotAfter { get; set; }

    /// <summary>Whether the rule counts only in a text that tells of other times than its own: in news, "former" dates nothing but an office.</summary>
    public bool Narrative { get; set; }

    /// <summary>Texts with what they mean; run as tests.</summary>
    public List<ExampleSource> Examples { get; set; } = [];
}
