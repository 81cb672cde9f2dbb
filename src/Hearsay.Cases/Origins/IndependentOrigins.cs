using System.Collections.Immutable;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Statements;
using Hearsay.Text;

namespace Hearsay.Cases.Origins;

/// <summary>
/// The origins of those who say one thing, none counted twice: what an author tells in his own words of what he quotes somebody for is that one's; where two documents run
/// the same words, the first one's origin stands for both; and who may be one mouth is one.
/// </summary>
internal sealed class IndependentOrigins(IReadOnlyList<IndexedReading> readings, IdentityMap identities, OriginTracer tracer, CaseLexicon lexicon)
{
    private const int ShingleWords = 3;
    private const double SameText = 0.55;
    private const double SameQuotation = 0.3;
    private const int MostCompared = 64;
    private readonly SpeakerLikeness speakers = new(readings, identities, lexicon);
    private readonly CommonText texts = new(readings);
    private readonly record struct Told(int Document, Statement? Said, Statement? Rests, HashSet<ulong> Shingles, Origin Origin);

    /// <summary>The origins, in order of what is said, each with the chains of those that it stands for.</summary>
    public ImmutableArray<Origin> Of(IReadOnlyList<Telling> said)
    {
        var quoting = said.Where(place => IsQuoted(place.Document, place.Statement)).Select(place => place.Document).ToHashSet();
        var counted = said.Where(place => !said.Any(inner => IsWithin(inner, place)) && (IsQuoted(place.Document, place.Statement) || !quoting.Contains(place.Document))).ToList();
        if (counted.Exists(place => !IsHeadline(place.Document, place.Span))) counted.RemoveAll(place => IsHeadline(place.Document, place.Span));
        return [.. Folded(counted.Select(place => Tell(place.Document, place.Statement, place.Quoted, ShingleHash.Of(readings[place.Document].WordsIn(place.Span), ShingleWords))))
            .Select(told => (told.Exists(member => member.Said is not null) ? told.Find(member => member.Said is not null) : told[0]).Origin with { Chain = [.. told.SelectMany(member => member.Origin.Chain).Distinct(StringComparer.Ordinal)] })];
    }

    /// <summary>How many origins tell of an event, in whatever words: by the document, and the statement or null where the author does.</summary>
    public int Count(IEnumerable<(int Document, int? Statement)> told) => Folded(told.Distinct().Select(place => Tell(place.Document, place.Statement, null, []))).Count;

    // Of very many it is enough to know that they are many: they are told apart by what they are called alone, or time would grow with their square.
    private List<List<Told>> Folded(IEnumerable<Told> all)
    {
        var byOrigin = all.GroupBy(told => told.Origin.Id, StringComparer.Ordinal).Select(same => same.ToList()).ToList();
        if (byOrigin.Count > MostCompared) return byOrigin;
        var found = new List<List<Told>>();
        foreach (var told in byOrigin)
        {
            var same = found.Find(known => known.Exists(member => told.Exists(other => AreOne(member, other))));
            if (same is null) found.Add(told);
            else same.AddRange(told);
        }
        return found;
    }

    private Told Tell(int document, int? statement, int? quoted, HashSet<ulong> shingles) =>
        new(document, Said(document, statement), Said(document, quoted ?? statement), shingles, tracer.Trace(document, statement));

    private bool AreOne(Told first, Told second)
    {
        if (first.Origin.Id == second.Origin.Id) return true;
        if (first.Rests is { } one && second.Rests is { } other && speakers.MayBeOne(first.Document, one, second.Document, other)) return true;
        if (Tells(first, second) || Tells(second, first)) return true;
        if (first.Said is null && second.Said is null && texts.ShareSource(first.Document, second.Document)) return true;
        return (MayCopy(first, second) || tracer.AreCopies(first.Document, second.Document)) && Copies(first.Shingles, second.Shingles, AreQuotations(first, second) ? SameQuotation : SameText);
    }

    // Who tells what another told him stands in the other's chain.
    private static bool Tells(Told first, Told second) => second.Said is not null && first.Origin.Chain.Contains(second.Origin.Name, StringComparer.Ordinal);

    private Statement? Said(int document, int? statement) => IsQuoted(document, statement) ? readings[document].Reading.Statements[statement!.Value] : null;

    // A headline sums up what the text has from others.
    private bool IsHeadline(int document, TextSpan span) => readings[document].Reading.Document.Blocks.Any(block => block.Kind is BlockKind.Title or BlockKind.Heading && block.Span.Contains(span));

    // Where no source is named, the author vouches.
    private bool IsQuoted(int document, int? statement) =>
        statement is { } index && readings[document].Reading.Statements[index].Source is { IsAuthor: false } source && (source.Entity is not null || source.Span is not null);

    // Who reports that another said so is a link of the other's chain, no origin beside it.
    private bool IsWithin(Telling inner, Telling outer) =>
        inner.Document == outer.Document && outer.Statement is { } statement && inner.Statement is { } nested
        && readings[inner.Document].Reading.Statements[nested].Within == statement;

    // Two named speakers are two, whatever their words, but one quotation in two mouths is one man's.
    private static bool MayCopy(Told first, Told second) => first.Origin.Kind != OriginTracer.Speaker || second.Origin.Kind != OriginTracer.Speaker
        || AreQuotations(first, second);

    private static bool AreQuotations(Told first, Told second) => first.Said is { Mode: QuotationMode.Direct } && second.Said is { Mode: QuotationMode.Direct };

    private static bool Copies(HashSet<ulong> first, HashSet<ulong> second, double enough) =>
        first.Count > 1 && second.Count > 1 && first.Count(second.Contains) >= enough * Math.Min(first.Count, second.Count);
}
