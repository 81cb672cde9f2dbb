using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Facts.Actors;

/// <summary>A country or a sector that an actor belongs to, with the words that say so.</summary>
/// <param name="Code">Its code as PLOVER has it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Passages">The words that it was worked out from, in order; at least one.</param>
public sealed record ActorMark(string Code, string Name, ImmutableArray<TextSpan> Passages);
