using Hearsay.Formats.Bytes;

namespace Hearsay.Formats;

/// <summary>One file, decoded, on its way to becoming a document.</summary>
/// <param name="Id">The identity of the document to be.</param>
/// <param name="Path">Where the file is.</param>
/// <param name="Content">Its characters.</param>
/// <param name="Given">The day of publication that the caller named, if any.</param>
internal sealed record Source(string Id, string Path, DecodedText Content, DateOnly? Given);
