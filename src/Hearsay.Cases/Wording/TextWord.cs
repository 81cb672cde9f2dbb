using Hearsay.Text;

namespace Hearsay.Cases.Wording;

/// <summary>A word of a text as the comparison of wordings sees it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Folded">In plain lower-case letters.</param>
internal readonly record struct TextWord(TextSpan Span, string Folded);
