namespace Hearsay.Storage;

/// <summary>By what, and with what given date, a document of a case was read.</summary>
/// <param name="Version">The version of the program, its models and its lexicons.</param>
/// <param name="Given">The day of publication that the caller named, if any.</param>
public sealed record StoredVersion(string Version, DateOnly? Given);
