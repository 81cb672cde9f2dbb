using Hearsay.Text;

namespace Hearsay.Facts.Entities;

/// <summary>What a document says that an entity is: an office, a rank, a role, a nationality.</summary>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand.</param>
public readonly record struct Description(string Text, TextSpan Span);
