using Hearsay.Facts.Statements.Cues;
using Hearsay.Facts.Statements.Sources;

namespace Hearsay.Facts.Statements;

/// <summary>A statement in the making, in words of the analysis.</summary>
internal sealed class StatementDraft
{
    /// <summary>Creates the draft of what a cue marks; <paramref name="cue"/> is null for a quotation that goes on without one.</summary>
    public StatementDraft(CueMatch? cue, SourcePhrase? source, string act, IEnumerable<int> content)
    {
        Cue = cue;
        Source = source;
        Act = act;
        Content = [.. content];
    }

    /// <summary>What marks it.</summary>
    public CueMatch? Cue { get; set; }

    /// <summary>Whose it is.</summary>
    public SourcePhrase? Source { get; set; }

    /// <summary>The speech act.</summary>
    public string Act { get; }

    /// <summary>The words of the content.</summary>
    public SortedSet<int> Content { get; }

    /// <summary>The statement that it is known to be part of, where their words do not show it: that of somebody who has it from this one's source.</summary>
    public StatementDraft? Outer { get; init; }

    /// <summary>Whether quotation marks hold some of the content.</summary>
    public bool IsQuoted { get; set; }

    /// <summary>Whether the order of the words tells who says it and what: the speaker's clause follows what is said or interrupts it.</summary>
    public bool IsPostposed { get; init; }

    /// <summary>Whether the content is given word for word without marks, after who speaks and a colon.</summary>
    public bool IsTranscribed { get; init; }

    /// <summary>Whether it may take a quotation as its content.</summary>
    public bool TakesQuotation => Cue is { } cue && cue.Entry.Frames.Contains("quote");
}
