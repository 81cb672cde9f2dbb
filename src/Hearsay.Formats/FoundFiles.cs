using System.Collections.Immutable;

namespace Hearsay.Formats;

/// <summary>What a path names: the files to read, and what of a folder is not among them.</summary>
/// <param name="Paths">The files, in ordinal order.</param>
/// <param name="OtherKinds">The files of kinds that are not read, by extension (lower case, with its dot; empty where there is none), in ordinal order.</param>
/// <param name="Closed">The folders that may not be listed, in ordinal order; a run that lacks them is not complete.</param>
public sealed record FoundFiles(ImmutableArray<string> Paths, ImmutableArray<KeyValuePair<string, int>> OtherKinds, ImmutableArray<string> Closed);
