using System.Collections.Immutable;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Statements;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Origins;

/// <summary>
/// The origins of those who say one thing, none counted twice: what an author tells in his own words of what he quotes somebody for is that one's; where two documents run
/// the same words, the first one's origin stands for both; and who may be one mouth is counted as one, and shown as such.
/// </summary>
internal sealed class IndependentOrigins(IReadOnlyList<IndexedReading> readings, IdentityMap identities, OriginTracer tracer, CaseLexicon lexicon)
{
    private const int ShingleWords = 3;
    private const double SameText = 0.55;
    private const double SameQuotation = 0.3;
    private const double SameWords = 0.8;
    private const int LongText = 8;
    private const int LongSentence = 4;
    private const int MostCompared = 64;
    private const int LeadLength = 500;
    private readonly SpeakerLikeness speakers = new(readings, identities, lexicon);
    private readonly CommonText texts = new(readings);
    private readonly record struct Told(int Document, Statement? Said, Statement? Rests, TextSpan? Span, HashSet<ulong> Shingles, Origin Origin, bool IsOfficial);

    /// <summary>Tellings of one origin, and the names of those of them that only may be of it.</summary>
    private sealed record Folder(List<Told> Members, List<string> MayBe);

    /// <summary>The origins, in order of what is said, each with the chains of those that it stands for.</summary>
    public ImmutableArray<Origin> Of(IReadOnlyList<Telling> said)
    {
        var quoting = said.Where(place => IsQuoted(place.Document, place.Statement)).Select(place => place.Document).ToHashSet();
        var counted = said.Where(place => !said.Any(inner => IsWithin(inner, place)) && (IsQuoted(place.Document, place.Statement) || !quoting.Contains(place.Document))).ToList();
        if (counted.Exists(place => !IsHeadline(place.Document, place.Span))) counted.RemoveAll(place => IsHeadline(place.Document, place.Span));
        return [.. Folded(counted.Select(place => Tell(place, ShingleHash.Of(readings[place.Document].WordsIn(place.Span), ShingleWords))))
            .Select(told => Shown(told.Members) with { Chain = [.. told.Members.SelectMany(member => member.Origin.Chain).Distinct(StringComparer.Ordinal)], MayBe = [.. told.MayBe.Distinct(StringComparer.Ordinal)] })];
    }

    /// <summary>How many origins tell of an event, in whatever words: by the document, and the statement or null where the author does.</summary>
    public int Count(IEnumerable<(int Document, int? Statement)> told)
    {
        var distinct = told.Distinct().ToList();
        return distinct.Count < 2 ? distinct.Count : Folded(distinct.Select(place => new Told(place.Document, Said(place.Document, place.Statement), Said(place.Document, place.Statement), null, [], tracer.Trace(place.Document, place.Statement), false))).Count;
    }

    private static Origin Shown(List<Told> told) => (told.Exists(member => member.Said is not null) ? told.Find(member => member.Said is not null) : told[0]).Origin;

    // Of very many it is enough to know that they are many: they are told apart by what they are called alone, or time would grow with their square.
    private List<Folder> Folded(IEnumerable<Told> all)
    {
        var byOrigin = all.GroupBy(told => told.Origin.Id, StringComparer.Ordinal).Select(same => same.ToList()).ToList();
        if (byOrigin.Count > MostCompared) return byOrigin.ConvertAll(told => new Folder(told, []));
        var found = new List<Folder>();
        foreach (var told in byOrigin)
        {
            if (found.Find(known => Meet(known.Members, told, AreOne)) is { } same)
            {
                same.Members.AddRange(told);
            }
            else if (found.Find(known => Meet(known.Members, told, MayBeOne)) is { } like)
            {
                like.Members.AddRange(told);
                like.MayBe.Add(Shown(told).Name);
            }
            else
            {
                found.Add(new Folder(told, []));
            }
        }
        return found;
    }

    private static bool Meet(List<Told> known, List<Told> told, Func<Told, Told, bool> are) => known.Exists(member => told.Exists(other => are(member, other)));

    private Told Tell(in Telling place, HashSet<ulong> shingles) =>
        new(place.Document, Said(place.Document, place.Statement), Said(place.Document, place.Quoted ?? place.Statement), place.Span, shingles, tracer.Trace(place.Document, place.Statement), place.IsOfficial);

    // Who goes by no name, or by another one, may be the same; and an author may have what he tells from whom he quotes right beside it.
    private bool MayBeOne(Told first, Told second) =>
        (first.Rests is { } one && second.Rests is { } other && speakers.MayBeOne(first.Document, one, second.Document, other)) || MayRestOn(first, second) || MayRestOn(second, first)
        || IsOfAuthority(first, second) || IsOfAuthority(second, first) || IsPassedOn(first) || IsPassedOn(second) || HasWordsOf(first, second) || AreOneGovernment(first, second) || IsDetail(first, second)
        || MayPassOn(first, second) || MayPassOn(second, first) || IsOfAgency(first, second) || IsOfAgency(second, first);

    // Charges, arrests and the like an author has from who brings them, as others have; and what an institution makes known he has from it, whether or not he says so.
    private bool IsOfAuthority(Told author, Told other) => author.Said is null && author.Span is not null
        && ((author.IsOfficial && other.IsOfficial) || (other.Said is not null && (Card(other) is not { Type: EntityType.Person, Named: true } || IsIn(other, lexicon.Conflicts.Authorities))));

    // What a text begins with is there for all to see; the rest two authors may have from one whom neither names.
    private bool IsDetail(Told first, Told second) => first.Said is null && second.Said is null && first.Span is { } one && second.Span is { } other && !(IsLead(first.Document, one) && IsLead(second.Document, other));

    private bool IsLead(int document, TextSpan span) => span.Start - readings[document].Reading.Document.Blocks.First(block => block.IsContent).Span.Start <= LeadLength;

    // A paper or a document that is quoted has it from somebody who may be anyone.
    private bool IsPassedOn(Told told) => told.Said is not null && (IsIn(told, lexicon.Conflicts.Media) || Card(told) is { Type: EntityType.Work or EntityType.Other });

    // Who speaks for one government are one mouth.
    private bool AreOneGovernment(Told first, Told second) => IsIn(first, lexicon.Conflicts.Governments) && IsIn(second, lexicon.Conflicts.Governments)
        && Card(first)!.Actor.Countries.Select(mark => mark.Name).ToList() is var ones && Card(second)!.Actor.Countries.Select(mark => mark.Name).ToList() is var others && (ones.Count == 0 || others.Count == 0 || ones.Exists(others.Contains));

    private bool IsIn(Told told, IReadOnlySet<string> sectors) => Card(told) is { } card && card.Actor.Sectors.Any(mark => sectors.Contains(mark.Code));

    private CaseEntity? Card(Told told) => told.Said is { } said ? identities.Of(told.Document, said.Source.Entity) : null;

    // Two who are quoted for one sentence are hardly two.
    private static bool HasWordsOf(Told first, Told second) => Copies(first.Shingles, second.Shingles, SameText) && Math.Min(first.Shingles.Count, second.Shingles.Count) >= LongSentence;

    // Who passes on what another said stands between him and the text: "the mayor said that the owners believed".
    private bool MayPassOn(Told inner, Told other)
    {
        if (other.Said is not { } said) return false;
        if (inner.Said?.Addressee is { } told && IsAddressed(inner.Document, told, other)) return true;
        for (var outer = inner.Said?.Within; outer is { } index; outer = readings[inner.Document].Reading.Statements[index].Within)
        {
            if (speakers.MayBeOne(inner.Document, readings[inner.Document].Reading.Statements[index], other.Document, said)) return true;
        }
        return false;
    }

    // "Firefighters told the station" stands behind what the station is quoted for.
    private bool IsAddressed(int document, int mention, Told other) =>
        other.Said is { } said && speakers.IsNamedIn(other.Document, said, readings[document].Shown(readings[document].Reading.Mentions[mention].Phrase));

    // What an agency is quoted for other papers print as theirs.
    private bool IsOfAgency(Told quoted, Told author) => author.Said is null && quoted.Said is not null && lexicon.Agencies.CreditedIn(quoted.Origin.Name) is not null;

    private bool MayRestOn(Told author, Told other)
    {
        if (author.Said is not null || author.Span is null || author.Document == other.Document) return false;
        if (other.Rests is { } said) return Quoted(author.Document).Exists(quoted => speakers.MayBeOne(author.Document, quoted, other.Document, said));
        return other.Span is not null && Quoted(other.Document) is var others
            && Quoted(author.Document).Exists(quoted => IsInformed(author.Document, quoted) && others.Exists(known => IsInformed(other.Document, known) && speakers.MayBeOne(author.Document, quoted, other.Document, known)));
    }

    private List<Statement> Quoted(int document) => readings[document].Reading.Statements.Where((_, index) => IsQuoted(document, index)).ToList();

    // Two authors who quote one witness were there both; an authority is whom both have it from.
    private bool IsInformed(int document, Statement said) => identities.Of(document, said.Source.Entity) is not { Type: EntityType.Person, Named: false };

    private bool AreOne(Told first, Told second)
    {
        if (first.Origin.Id == second.Origin.Id) return true;
        if (Tells(first, second) || Tells(second, first)) return true;
        if (first.Said is null && second.Said is null && texts.ShareSource(first.Document, second.Document)) return true;
        if (Copies(first.Shingles, second.Shingles, SameWords) && Math.Min(first.Shingles.Count, second.Shingles.Count) >= LongText) return true;
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
