using System.Collections.Immutable;

namespace Hearsay.Text;

/// <summary>The text of one source with what is known of its making. The first station of the data's way.</summary>
public sealed record Document
{
    /// <summary>Derived from the file's name and its bytes, so that the same file read again is the same document.</summary>
    public required string Id { get; init; }

    /// <summary>The path or address that the document was read from; ends with the file's name.</summary>
    public required string Source { get; init; }

    /// <summary>The text, never edited; blocks mark what is what.</summary>
    public required SourceText Text { get; init; }

    /// <summary>The blocks of the text, in order and without overlap. Line breaks between them belong to none.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>The title, or null where none was found.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it ("Radio Free Europe"), or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The byline's name or names, or null.</summary>
    public string? Author { get; init; }

    /// <summary>The language as a BCP 47 tag (<c>en</c>, <c>sr-Latn</c>), or <c>und</c> where it could not be told.</summary>
    public string Language { get; init; } = "und";

    /// <summary>When it was published, as far as the document itself tells.</summary>
    public Publication Published { get; init; } = Publication.Unknown;

    /// <summary>What a reader should know about how the document was read.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
