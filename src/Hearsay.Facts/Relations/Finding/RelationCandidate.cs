using Hearsay.Facts.Arguments;
using Hearsay.Facts.Ontology.Frames;

namespace Hearsay.Facts.Relations.Finding;

/// <summary>A word that tells how two stand to one another, with the frame that it was found by and its arguments.</summary>
/// <param name="Word">The word.</param>
/// <param name="Anchor">The word by which its standing as a fact is told, or -1 where it is taken for granted.</param>
/// <param name="Frame">The frame.</param>
/// <param name="Arguments">The arguments.</param>
internal sealed record RelationCandidate(int Word, int Anchor, Frame Frame, IReadOnlyList<Argument> Arguments);
