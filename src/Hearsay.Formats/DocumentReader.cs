using Hearsay.Formats.Bytes;
using Hearsay.Formats.Html;
using Hearsay.Formats.Plain;
using Hearsay.Text;

namespace Hearsay.Formats;

/// <summary>Reads one file into a <see cref="Document"/>: the one way into the formats. Thread-safe; keeps no state.</summary>
public static class DocumentReader
{
    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    /// <param name="path">A file's path, kept as the document's source.</param>
    /// <param name="given">The day of publication, used where the document states none.</param>
    /// <returns>The document, or the reason why it cannot be read; the caller names the file.</returns>
    public static Outcome<Document> Read(string path, DateOnly? given = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var bytes = FileContent.Read(path, out var failure);
        if (bytes is null) return failure!;
        var id = ContentHash.Of(Path.GetFileName(path), bytes);
        if (BinaryFile.Recognise(bytes) is { } binary) return binary;
        var isPage = HtmlFile.Recognise(path, bytes);
        var decoded = TextDecoder.Decode(bytes, isPage ? HtmlFile.DeclaredEncoding(bytes) : null);
        var source = new Source(id, path, decoded, given);
        return isPage ? HtmlReader.Read(source) : PlainReader.Read(source);
    }
}
