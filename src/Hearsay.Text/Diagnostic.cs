namespace Hearsay.Text;

/// <summary>Something a reader of the document should know about how it was read. Never quotes the document's text.</summary>
/// <param name="Code">A stable code, such as <c>HS1001</c>.</param>
/// <param name="Message">One line for a person.</param>
/// <param name="Span">Where, if it has a place.</param>
public sealed record Diagnostic(string Code, string Message, TextSpan? Span = null);
