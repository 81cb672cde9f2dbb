using Hearsay.Facts;

namespace Hearsay.Storage;

/// <summary>A document of a case with what it says.</summary>
/// <param name="Reading">What it says; without facts where it was not read.</param>
/// <param name="State">What became of it.</param>
/// <param name="Version">The version of the program, its models and its lexicons that read it.</param>
/// <param name="Given">The day of publication that the caller named, if any.</param>
public sealed record StoredReading(Reading Reading, DocumentState State, string Version, DateOnly? Given);
