using System.Collections.Immutable;
using Hearsay.Cases.Claims;
using Hearsay.Cases.Conflicts;
using Hearsay.Cases.Dates;
using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Origins;
using Hearsay.Cases.Relations;
using Hearsay.Cases.Timelines;
using Hearsay.Cases.Wording;
using Hearsay.Facts;

namespace Hearsay.Cases;

/// <summary>Resolves readings to a case. A pure function of the readings; the order in which they come does not show.</summary>
public static class CaseBuilder
{
    /// <summary>Builds the case, with the lexicons that lie beside the program.</summary>
    /// <exception cref="DirectoryNotFoundException">The lexicons are not there.</exception>
    public static Case Build(IReadOnlyList<Reading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return Build(readings, CaseLexicon.Shipped);
    }

    internal static Case Build(IReadOnlyList<Reading> readings, CaseLexicon lexicon)
    {
        var indexed = readings.OrderBy(reading => reading.Document.Source, StringComparer.Ordinal).ThenBy(reading => reading.Document.Id, StringComparer.Ordinal)
            .Select((reading, index) => new IndexedReading(index, reading, lexicon)).ToList();
        var copies = CopyFinder.Find(indexed, lexicon);
        var identity = new IdentityResolver(indexed, lexicon);
        var events = EventClusterer.Run(indexed, identity.Map(), lexicon);
        PartResolver.Resolve(identity, events);
        var identities = identity.Map();
        events = EventClusterer.Run(indexed, identities, lexicon);
        return Assemble(indexed, copies, identities, events, lexicon);
    }

    private static Case Assemble(List<IndexedReading> readings, ImmutableArray<CopyGroup> copies, IdentityMap identities, EventClusterer events, CaseLexicon lexicon)
    {
        var reader = new AssertionReader(lexicon);
        var assertions = readings.SelectMany(reader.Read).ToList();
        var said = ClaimClusterer.Run(assertions, events).Sets().Select(IReadOnlyList<Assertion> (set) => [.. set.Select(index => assertions[index])]).ToList();
        var tellings = events.Partition.Sets().Select(IReadOnlyList<EventNode> (set) => [.. set.Select(index => events.Nodes[index])]).ToList();
        var published = PublicationReviser.Revise(readings, tellings, said);
        var tracer = new OriginTracer(readings, identities, copies, lexicon);
        var clusters = BuildEvents(readings, identities, tellings, tracer);
        var eventOf = tellings.SelectMany((nodes, index) => nodes.Select(node => ((node.Document, node.Index), clusters[index].Id))).ToDictionary(pair => pair.Item1, pair => pair.Id);
        var claims = new ClaimBuilder(readings, identities, tracer);
        var built = said.Select(members => (Claim: claims.Build(members, EventOf(members, eventOf)), Members: members)).ToList();
        return new Case
        {
            Documents = [.. readings.Select(reading => new CaseDocument(reading.Reading, published[reading.Index], []))],
            Copies = copies,
            Entities = identities.Entities,
            Events = [.. clusters],
            Claims = [.. built.Select(pair => pair.Claim)],
            Conflicts = new ConflictFinder(readings, identities, lexicon).Find(tellings, built),
            Relations = new RelationMerger(readings, identities).Merge(),
            Timeline = [.. clusters.Where(cluster => cluster.Time is not null).Select(cluster => new TimelineEntry(cluster.Id, cluster.Time!.Value))
                .OrderBy(entry => entry.Time.Earliest).ThenBy(entry => entry.Time.Latest).ThenBy(entry => entry.Event, StringComparer.Ordinal)],
        };
    }

    private static List<EventCluster> BuildEvents(List<IndexedReading> readings, IdentityMap identities, List<IReadOnlyList<EventNode>> tellings, OriginTracer tracer)
    {
        var builder = new EventBuilder(readings, identities);
        return [.. tellings.Select(nodes => builder.Build(nodes) with
        {
            OriginCount = nodes.Select(node => tracer.Trace(node.Document, node.Event.Statement).Id).Distinct(StringComparer.Ordinal).Count(),
        })];
    }

    private static string? EventOf(IReadOnlyList<Assertion> members, Dictionary<(int Document, int Event), string> eventOf) =>
        members.Where(member => member.Event is not null).Select(member => eventOf[(member.Document, member.Event!.Value)]).FirstOrDefault();
}
