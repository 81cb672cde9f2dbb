using System.Collections.Immutable;
using Hearsay.Cases.Claims;
using Hearsay.Cases.Conflicts;
using Hearsay.Cases.Dates;
using Hearsay.Cases.Dossiers;
using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Origins;
using Hearsay.Cases.Relations;
using Hearsay.Cases.Timelines;
using Hearsay.Cases.Wording;
using Hearsay.Facts;
using Hearsay.Facts.Times;

namespace Hearsay.Cases;

/// <summary>Resolves readings to a case. A pure function of the readings; the order in which they come does not show.</summary>
public static class CaseBuilder
{
    /// <summary>Builds the case, with the lexicons that lie beside the program: of more documents than a dossier has, dossier by dossier.</summary>
    /// <exception cref="DirectoryNotFoundException">The lexicons are not there.</exception>
    public static Case Build(IReadOnlyList<Reading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return Build(readings, DossierFinder.Most);
    }

    /// <summary>Builds the case of one dossier.</summary>
    /// <exception cref="DirectoryNotFoundException">The lexicons are not there.</exception>
    public static Case BuildDossier(IReadOnlyList<Reading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return Build(readings, CaseLexicon.Shipped);
    }

    /// <summary>Builds the case out of dossiers of no more than a number of documents.</summary>
    internal static Case Build(IReadOnlyList<Reading> readings, int most)
    {
        if (readings.Count <= most) return BuildDossier(readings);
        var ordered = readings.OrderBy(reading => reading.Document.Source, StringComparer.Ordinal).ThenBy(reading => reading.Document.Id, StringComparer.Ordinal).ToList();
        return CaseJoiner.Join([.. DossierFinder.Find([.. DocumentTerms.Of(ordered)], most).Select(dossier => BuildDossier([.. dossier.Select(index => ordered[index])]))]);
    }

    internal static Case Build(IReadOnlyList<Reading> readings, CaseLexicon lexicon)
    {
        var (indexed, numbers) = Indexed(readings, lexicon);
        var copies = CopyFinder.Find(indexed, lexicon);
        var identity = new IdentityResolver(indexed, lexicon);
        var events = EventClusterer.Run(indexed, identity.Outline(), lexicon);
        var assertions = new ClaimClusterer([.. indexed.SelectMany(new AssertionReader(lexicon).Read)], lexicon);
        var published = Dated(indexed, events, assertions);
        var anchored = Anchored(indexed, published);
        PartResolver.Resolve(identity, events);
        identity.JoinByNouns(events);
        LetGoOfEntities(indexed, anchored);
        var identities = identity.Map();
        events = events.Again(anchored, identities.Outline);
        return Assemble(Documents(index => readings[numbers[index]], indexed, anchored, published), anchored, copies, identities, events, assertions, lexicon);
    }

    /// <summary>The readings in order of their source, and the number of each among those given.</summary>
    private static (List<IndexedReading> Indexed, int[] Numbers) Indexed(IReadOnlyList<Reading> readings, CaseLexicon lexicon)
    {
        var ordered = readings.Select((reading, number) => (reading, number))
            .OrderBy(given => given.reading.Document.Source, StringComparer.Ordinal).ThenBy(given => given.reading.Document.Id, StringComparer.Ordinal).ToList();
        return ([.. ordered.Select((given, index) => new IndexedReading(index, given.reading, lexicon))], [.. ordered.Select(given => given.number)]);
    }

    /// <summary>Lets go of what the readings say of entities, of which the case makes its own from here on.</summary>
    private static void LetGoOfEntities(List<IndexedReading> readings, List<IndexedReading> anchored)
    {
        for (var index = 0; index < readings.Count; index++)
        {
            var unchanged = ReferenceEquals(readings[index], anchored[index]);
            readings[index] = readings[index].WithoutEntities();
            anchored[index] = unchanged ? readings[index] : anchored[index].WithoutEntities();
        }
    }

    private static ImmutableArray<CaseDocument> Documents(Func<int, Reading> read, List<IndexedReading> readings, List<IndexedReading> anchored, RevisedPublication[] published) =>
        [.. readings.Select((reading, index) => new CaseDocument(() => read(index), reading.Reading, anchored[index].Reading.Published, Closer(reading.Reading, anchored[index].Reading)) { Grounds = published[index].Grounds })];

    /// <summary>The publication of each document as the others narrow it.</summary>
    private static RevisedPublication[] Dated(List<IndexedReading> readings, EventClusterer events, ClaimClusterer assertions) =>
        PublicationReviser.CanNarrow(readings) ? PublicationReviser.Revise(readings, Tellings(events), assertions.Claims(events)) : [.. readings.Select(PublicationReviser.Unrevised)];

    private static List<IndexedReading> Anchored(List<IndexedReading> readings, RevisedPublication[] published) =>
        [.. readings.Select(reading => published[reading.Index].Publication == reading.Reading.Published ? reading
            : reading.With(ReadingDates.Anchor(reading.Reading, published[reading.Index].Publication)))];

    private static List<IReadOnlyList<EventNode>> Tellings(EventClusterer events) =>
        [.. events.Partition.Sets().Select(IReadOnlyList<EventNode> (set) => [.. set.Select(index => events.Nodes[index])])];

    private static Case Assemble(ImmutableArray<CaseDocument> documents, List<IndexedReading> readings, ImmutableArray<CopyGroup> copies, IdentityMap identities, EventClusterer events, ClaimClusterer assertions, CaseLexicon lexicon)
    {
        var tellings = Tellings(events);
        var origins = new IndependentOrigins(readings, identities, new OriginTracer(readings, identities, copies, lexicon), lexicon);
        var clusters = BuildEvents(readings, identities, tellings, origins);
        var idOfRoot = new string[events.Nodes.Count];
        for (var index = 0; index < clusters.Count; index++) idOfRoot[events.RootOf(tellings[index][0])] = clusters[index].Id;
        var said = assertions.Claims(events).ToList();
        var claims = new ClaimBuilder(readings, identities, origins, new Sameness(assertions.Weights, events), new Vouchers(said.SelectMany(members => members), readings, events), lexicon);
        var built = said.Select(members => (Claim: claims.Build(members, EventOf(members, events, idOfRoot)), Members: members)).ToList();
        return new Case
        {
            Documents = documents,
            Copies = copies,
            Entities = identities.Entities,
            Events = [.. clusters],
            Claims = [.. built.Select(pair => pair.Claim)],
            Conflicts = new ConflictFinder(readings, identities, lexicon, events, assertions.Weights).Find(tellings, built),
            Relations = new RelationMerger(readings, identities).Merge(),
            Timeline = TimelineEntry.Of(clusters),
        };
    }

    /// <summary>The expressions whose days the case knows more closely than the reading did.</summary>
    private static ImmutableArray<TimeExpression> Closer(Reading before, Reading after) =>
        [.. after.Times.Where((time, index) => time.Interval is not null && time.Interval != before.Times[index].Interval)];

    private static List<EventCluster> BuildEvents(List<IndexedReading> readings, IdentityMap identities, List<IReadOnlyList<EventNode>> tellings, IndependentOrigins origins)
    {
        var builder = new EventBuilder(readings, identities);
        return [.. tellings.Select(nodes => builder.Build(nodes) with
        {
            OriginCount = origins.Count(nodes.Select(node => (node.Document, node.Event.Statement))),
        })];
    }

    private static string? EventOf(IReadOnlyList<Assertion> members, EventClusterer events, string[] idOfRoot) =>
        members.Where(member => member.Event is not null).Select(member => idOfRoot[events.RootOf(events.NodeOf(member.Document, member.Event!.Value))]).FirstOrDefault();
}
