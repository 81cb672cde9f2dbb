namespace Hearsay.Facts.Actors;

/// <summary>Words of a phrase up to where a further one hangs on them.</summary>
/// <param name="Preposition">The preposition before it in lower case; empty where there is none.</param>
/// <param name="Coordinate">Whether it stands beside the one before it, and does not hang on it.</param>
/// <param name="First">The index of its first word.</param>
/// <param name="End">The index just past its last.</param>
internal readonly record struct ActorChunk(string Preposition, bool Coordinate, int First, int End);
