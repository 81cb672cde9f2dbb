using System.Collections.Immutable;
using Hearsay.Facts.Times;
using Hearsay.Text;

namespace Hearsay.Facts.Statements;

/// <summary>Somebody says something (PARC/PolNeAR attribution: source, cue, content).</summary>
public sealed record Statement
{
    /// <summary>Who says it.</summary>
    public required StatementSource Source { get; init; }

    /// <summary>What marks it; null for a quotation that goes on without a cue.</summary>
    public StatementCue? Cue { get; init; }

    /// <summary>What is said, in order, without overlap; at least one span.</summary>
    public required ImmutableArray<TextSpan> Content { get; init; }

    /// <summary>How it is given.</summary>
    public required QuotationMode Mode { get; init; }

    /// <summary>The speech act, a key of the cue lexicon: assert, confirm, deny, accuse, allege, reject, warn, promise …</summary>
    public required string Act { get; init; }

    /// <summary>The mention of whom it is said to, or null.</summary>
    public int? Addressee { get; init; }

    /// <summary>When it was said, or null.</summary>
    public TimeLink? Time { get; init; }

    /// <summary>The statement that this one is part of: who reports that it was said. Null at the outermost link.</summary>
    public int? Within { get; init; }
}
