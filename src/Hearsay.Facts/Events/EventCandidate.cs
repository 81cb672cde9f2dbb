using Hearsay.Facts.Arguments;
using Hearsay.Facts.Ontology.Frames;

namespace Hearsay.Facts.Events;

/// <summary>A word that tells of an event, with the frame it was found by and its arguments.</summary>
/// <param name="Word">The trigger's head word.</param>
/// <param name="Anchor">The word by which its standing as a fact is told: a light verb for its noun, or the word itself.</param>
/// <param name="Frame">The frame.</param>
/// <param name="Arguments">The arguments.</param>
internal sealed record EventCandidate(int Word, int Anchor, Frame Frame, IReadOnlyList<Argument> Arguments);
