using Hearsay.Text;

namespace Hearsay.Language.Syntax;

/// <summary>A surface token that stands for several syntactic words.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="First">The index of its first word.</param>
/// <param name="Count">How many words it stands for; at least two.</param>
public readonly record struct MultiwordToken(TextSpan Span, int First, int Count);
