using Hearsay.Cases;
using Hearsay.Text;

namespace Hearsay.Exchange.Documents;

/// <summary>Finds the documents of passages, and the words and code points of their places. Makes each document's map once, when first asked.</summary>
public sealed class CasePlaces
{
    private readonly Dictionary<string, CaseDocument> documents;
    private readonly Dictionary<string, CodePointMap> maps = new(StringComparer.Ordinal);

    /// <summary>Of the documents of a case.</summary>
    public CasePlaces(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        documents = @case.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
    }

    /// <summary>The document that a passage stands in.</summary>
    /// <exception cref="KeyNotFoundException">The case has no such document.</exception>
    public CaseDocument Document(Passage passage) => documents[passage.Document];

    /// <summary>The words of a passage, as they stand.</summary>
    public string Words(Passage passage) => Document(passage).Document.Text.Substring(passage.Span);

    /// <summary>The words that tell what a short passage is part of, such as a number's: those of the event around it that are fewest, or the passage itself.</summary>
    public Passage Telling(Passage passage)
    {
        var around = Document(passage).Events.Select(told => told.Passage).Where(told => told.Length > passage.Span.Length && told.Contains(passage.Span));
        return passage with { Span = around.DefaultIfEmpty(passage.Span).MinBy(told => told.Length) };
    }

    /// <summary>The map between units and code points of a document's text.</summary>
    internal CodePointMap Map(string document)
    {
        if (!maps.TryGetValue(document, out var map)) maps[document] = map = new CodePointMap(documents[document].Reading.Document.Text);
        return map;
    }
}
