using Hearsay.Text;

namespace Hearsay.Cases;

/// <summary>A place in a document: what every item of a case rests on.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Span">The place in its text.</param>
public readonly record struct Passage(string Document, TextSpan Span);
