using System.Collections.Immutable;
using Hearsay.Facts;
using Hearsay.Facts.Events;
using Hearsay.Facts.Statements;
using Hearsay.Facts.Times;
using Hearsay.Text;

namespace Hearsay.Cases;

/// <summary>A document of the case: what it says by itself, and what the other documents let one know of it.</summary>
public sealed record CaseDocument
{
    /// <summary>A document whose reading is at hand.</summary>
    /// <param name="reading">What the document says by itself.</param>
    /// <param name="published">When it was published, as narrowly as the case can tell.</param>
    /// <param name="times">Expressions whose interval the case knows more closely than the reading did.</param>
    public CaseDocument(Reading reading, Publication published, ImmutableArray<TimeExpression> times)
        : this(() => reading, reading, published, times)
    {
    }

    /// <summary>A document whose reading is had from where it is kept whenever it is asked for as a whole.</summary>
    internal CaseDocument(Func<Reading> read, Reading kept, Publication published, ImmutableArray<TimeExpression> times)
    {
        ArgumentNullException.ThrowIfNull(kept);
        Read = read;
        (Document, Statements, Events, Published, Times) = (kept.Document, kept.Statements, kept.Events, published, times);
    }

    /// <summary>What the document says by itself. Of a large case it is read from where it is kept, each time anew.</summary>
    public Reading Reading => Read();

    private Func<Reading> Read { get; init; }

    /// <summary>The document that was read.</summary>
    public Document Document { get; }

    /// <summary>The statements of the reading.</summary>
    public ImmutableArray<Statement> Statements { get; }

    /// <summary>The events of the reading.</summary>
    public ImmutableArray<Event> Events { get; }

    /// <summary>When the document was published, as narrowly as the case can tell.</summary>
    public Publication Published { get; }

    /// <summary>Expressions whose interval the case knows more closely than the reading did.</summary>
    public ImmutableArray<TimeExpression> Times { get; }

    /// <summary>The passages, here and in other documents, that an inferred date of publication rests on.</summary>
    public ImmutableArray<Passage> Grounds { get; init; } = [];

    /// <summary>The same document, whose reading as a whole is not held but had anew whenever it is asked for.</summary>
    /// <param name="read">Reads it from where it is kept.</param>
    public CaseDocument ReadFrom(Func<Reading> read) => this with { Read = read };

    /// <summary>The document's id.</summary>
    public string Id => Document.Id;
}
