namespace Hearsay.Cli.Pipeline;

/// <summary>A file to read.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Given">The day of publication that the caller named for it, if any.</param>
internal readonly record struct InputFile(string Path, DateOnly? Given);
