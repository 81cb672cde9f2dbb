using Hearsay.Text;

namespace Hearsay.Facts.Entities;

/// <summary>What a document says that an entity is: an office, a rank, a role, a nationality.</summary>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand.</param>
public sealed record Description(string Text, TextSpan Span);
