using System.Globalization;
using Hearsay.Cases;
using Hearsay.Text;

namespace Hearsay.Exchange.Report;

/// <summary>The places in the texts that the report's items link to. Gathers them while the items are written; the texts are written last.</summary>
internal sealed class PassageAnchors
{
    private readonly Dictionary<string, int> numbers;
    private readonly Dictionary<string, SortedSet<TextSpan>> spans = new(StringComparer.Ordinal);

    public PassageAnchors(Case content)
    {
        numbers = content.Documents.Select((document, number) => (document.Id, number)).ToDictionary(pair => pair.Id, pair => pair.number, StringComparer.Ordinal);
    }

    /// <summary>The anchor of a document.</summary>
    public string Of(string document) => string.Create(CultureInfo.InvariantCulture, $"d{numbers[document]}");

    /// <summary>The anchor of a place in a document.</summary>
    public string Of(string document, TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"d{numbers[document]}-{span.Start}-{span.End}");

    /// <summary>The anchor of a passage, which the text will have.</summary>
    public string Of(Passage passage)
    {
        if (passage.Span.IsEmpty) return Of(passage.Document);
        if (!spans.TryGetValue(passage.Document, out var known)) spans[passage.Document] = known = [];
        known.Add(passage.Span);
        return Of(passage.Document, passage.Span);
    }

    /// <summary>The places of a document that are linked to, in order.</summary>
    public IReadOnlyList<TextSpan> In(string document) => spans.TryGetValue(document, out var known) ? [.. known] : [];
}
