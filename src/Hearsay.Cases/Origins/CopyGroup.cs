using System.Collections.Immutable;

namespace Hearsay.Cases.Origins;

/// <summary>Documents that carry the same text, wholly or for the greater part.</summary>
/// <param name="Id">Its id in the case.</param>
/// <param name="Documents">The ids of the documents, the earliest first.</param>
/// <param name="Agency">The wire service that the text is credited to, or null.</param>
public sealed record CopyGroup(string Id, ImmutableArray<string> Documents, string? Agency);
