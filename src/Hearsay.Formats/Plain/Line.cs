using Hearsay.Text;

namespace Hearsay.Formats.Plain;

/// <summary>A line of a plain text that holds more than blanks.</summary>
/// <param name="Span">The line without its break and without blanks at either end.</param>
/// <param name="Blanks">How many empty lines stand before it.</param>
/// <param name="Indent">How many blanks stood before it in the line.</param>
internal readonly record struct Line(TextSpan Span, int Blanks, int Indent);
