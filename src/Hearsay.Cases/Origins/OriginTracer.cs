using System.Collections.Immutable;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Statements;
using Hearsay.Text;

namespace Hearsay.Cases.Origins;

/// <summary>Follows an assertion to where it comes from: the speaker, whoever quotes them; else the wire service or the first of the copies; else the outlet.</summary>
internal sealed class OriginTracer
{
    /// <summary>The kind of an origin that is somebody known by name.</summary>
    public const string Speaker = "speaker";

    private readonly IReadOnlyList<IndexedReading> readings;
    private readonly IdentityMap identities;
    private readonly CaseLexicon lexicon;
    private readonly Dictionary<string, CopyGroup> copies = new(StringComparer.Ordinal);
    private readonly string?[] agencies;
    private readonly Origin?[] ofText;
    private readonly Dictionary<string, IndexedReading> byId;

    public OriginTracer(IReadOnlyList<IndexedReading> readings, IdentityMap identities, ImmutableArray<CopyGroup> groups, CaseLexicon lexicon)
    {
        (this.readings, this.identities, this.lexicon) = (readings, identities, lexicon);
        foreach (var group in groups)
        {
            foreach (var document in group.Documents) copies[document] = group;
        }
        agencies = [.. readings.Select(reading => AgencyCredit.Of(reading.Reading.Document, lexicon.Agencies))];
        ofText = new Origin?[readings.Count];
        byId = readings.ToDictionary(reading => reading.Id, StringComparer.Ordinal);
    }

    /// <summary>The origin of what a statement says or, without one, of what the document's author says.</summary>
    public Origin Trace(int document, int? statement)
    {
        var said = statement is { } index ? readings[document].Reading.Statements[index] : null;
        if (said is null || said.Source.IsAuthor) return OfText(document);
        if (said.Source.Entity is { } entity) return OfSpeaker(document, said, identities.Of(document, entity));
        return said.Source.Span is { } span ? OfWords(document, said, readings[document].Shown(span)) : OfText(document);
    }

    /// <summary>Whether two documents carry the same text, wholly or for the greater part.</summary>
    public bool AreCopies(int first, int second) => copies.TryGetValue(readings[first].Id, out var group) && copies.GetValueOrDefault(readings[second].Id) == group;

    /// <summary>Who published the document, in words for a person.</summary>
    public static string OutletOf(Document document) => document.Outlet ?? Path.GetFileNameWithoutExtension(document.Source);

    private Origin OfText(int document) => ofText[document] ??= MakeOfText(document);

    private Origin MakeOfText(int document)
    {
        var reading = readings[document];
        var outlet = OutletOf(reading.Reading.Document);
        var group = copies.GetValueOrDefault(reading.Id);
        if ((group?.Agency ?? agencies[document]) is { } agency) return new Origin(ContentHash.Of("origin", "agency", agency), "agency", agency, [agency, outlet]);
        if (group is null) return new Origin(ContentHash.Of("origin", "outlet", outlet), "outlet", outlet, [outlet]);
        var first = OutletOf(byId[group.Documents[0]].Reading.Document);
        return new Origin(ContentHash.Of("origin", "document", group.Id), "document", first, first == outlet ? [outlet] : [first, outlet]);
    }

    private Origin OfSpeaker(int document, Statement said, CaseEntity speaker)
    {
        if (speaker.Named) return new Origin(ContentHash.Of("origin", Speaker, speaker.Id), Speaker, speaker.Name, Chain(document, said, speaker.Name));
        return OfWords(document, said, speaker.Name);
    }

    /// <summary>An unnamed speaker goes by the institution or the people the words name; a voice by whom it speaks for.</summary>
    private Origin OfWords(int document, Statement said, string words)
    {
        var key = string.Join(' ', WordBreaker.Break(words, 0, lexicon.Spelling).Select(word => word.Folded)
            .Where(word => !lexicon.Wordforms.IsStopword(word) && !lexicon.Ranks.IsVoice(word))
            .Select(word => lexicon.States.Of(word) ?? lexicon.Wordforms.Stem(word)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return new Origin(ContentHash.Of("origin", "unnamed", key), "unnamed", words, Chain(document, said, words));
    }

    private ImmutableArray<string> Chain(int document, Statement said, string speaker)
    {
        var links = new List<string> { speaker };
        for (var outer = said.Within; outer is { } index && links.Count < readings[document].Reading.Statements.Length + 1;)
        {
            var link = readings[document].Reading.Statements[index];
            if (NameOf(document, link.Source) is { } name && !links.Contains(name, StringComparer.Ordinal)) links.Add(name);
            outer = link.Within;
        }
        if (agencies[document] is { } agency && !links.Contains(agency, StringComparer.Ordinal)) links.Add(agency);
        links.Add(OutletOf(readings[document].Reading.Document));
        return [.. links];
    }

    private string? NameOf(int document, StatementSource source) =>
        source.IsAuthor ? null : identities.Of(document, source.Entity)?.Name ?? (source.Span is { } span ? readings[document].Shown(span) : null);
}
