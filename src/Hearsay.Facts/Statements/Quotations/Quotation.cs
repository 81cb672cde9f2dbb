using Hearsay.Text;

namespace Hearsay.Facts.Statements.Quotations;

/// <summary>Words between quotation marks.</summary>
/// <param name="Span">Where they stand, with the marks.</param>
/// <param name="Outer">The index of the quotation that it stands in, or -1.</param>
/// <param name="IsClosed">Whether a mark closes it; one that runs on into the next paragraph is left open.</param>
/// <param name="Continues">Whether it goes on from the paragraph before.</param>
internal readonly record struct Quotation(TextSpan Span, int Outer, bool IsClosed, bool Continues);
