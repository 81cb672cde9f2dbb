using System.Globalization;
using Hearsay.Formats.Bytes;
using Hearsay.Formats.Html;
using Hearsay.Formats.Languages;
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
        var document = isPage ? HtmlReader.Read(source) : PlainReader.Read(source);
        return document is null ? new Diagnostic(FormatDiagnostics.Empty, "holds no text") : Complete(document, source);
    }

    private static string LanguageSample(Document document)
    {
        var main = MainText.Of(document);
        return main.Length > 0 ? main : document.Text.ToString();
    }

    private static Document Complete(Document document, Source source)
    {
        var diagnostics = document.Diagnostics;
        if (source.Content.Replaced is > 0 and var replaced)
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"was read as {source.Content.Encoding}, in which {replaced} places mean nothing: they stand as U+FFFD");
            diagnostics = diagnostics.Add(new(FormatDiagnostics.Undecodable, message));
        }
        var published = document.Published.Basis == PublicationBasis.Unknown && source.Given is { } day
            ? new(DateInterval.Day(day), PublicationBasis.Given)
            : document.Published;
        var language = LanguageIdentifier.Identify(LanguageSample(document));
        if (!ReadableLanguages.Includes(language)) diagnostics = diagnostics.Add(new(FormatDiagnostics.OtherLanguage, $"is not in a language that is analysed ({language}): kept and searchable, not read for facts"));
        return document with { Language = language, Published = published, Diagnostics = diagnostics };
    }
}
