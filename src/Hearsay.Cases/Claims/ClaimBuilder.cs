using System.Collections.Immutable;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Origins;
using Hearsay.Cases.Wording;
using Hearsay.Text;

namespace Hearsay.Cases.Claims;

/// <summary>Makes claims of gathered assertions: each with every stand on it and the independent origins of those who hold it to be so.</summary>
internal sealed class ClaimBuilder(IReadOnlyList<IndexedReading> readings, IdentityMap identities, OriginTracer tracer)
{
    private const int GoodText = 200;
    private const int ShingleWords = 4;
    private const double SameText = 0.8;

    public Claim Build(IReadOnlyList<Assertion> members, string? told)
    {
        var clearest = members.OrderBy(member => member.Stance is Stance.Doubted or Stance.Denied).ThenBy(member => member.Span.Length > GoodText)
            .ThenBy(member => member.Statement is null).ThenByDescending(member => member.Stems.Count).ThenBy(member => member.Document).First();
        var affirmed = !clearest.Negative; // what the words shown say, whatever stand the clearest takes on them: all may deny
        var holding = members.Where(member => member.Stance != Stance.Doubted && member.Affirms == affirmed).ToList();
        return new Claim
        {
            Id = ContentHash.Of("claim", readings[members[0].Document].Id, members[0].Span.ToString(), members[0].Statement is null ? "author" : "source"),
            Text = readings[clearest.Document].Shown(clearest.Span),
            Positions = [.. members.Select(member => Position(member, affirmed))],
            Origins = Origins(holding.Count > 0 ? holding : members),
            Event = told,
        };
    }

    /// <summary>What an assertion comes down to when the claim is what the words of the clearest one say.</summary>
    private Position Position(Assertion member, bool affirmed)
    {
        var reading = readings[member.Document].Reading;
        var statement = member.Statement is { } index ? reading.Statements[index] : null;
        var entity = statement is { Source.IsAuthor: false } ? identities.Of(member.Document, statement.Source.Entity) : null;
        var stance = member.Stance == Stance.Doubted ? Stance.Doubted : member.Affirms != affirmed ? Stance.Denied
            : member.Stance == Stance.Confirmed ? Stance.Confirmed : Stance.Asserted;
        return new Position(new Passage(reading.Document.Id, member.Span), member.Statement, entity?.Id, SourceWords.Of(readings[member.Document], identities, statement), stance,
            statement?.Time?.Interval);
    }

    /// <summary>One for each origin; where two documents run the same words, the first one's origin stands for both.</summary>
    private ImmutableArray<Origin> Origins(IReadOnlyList<Assertion> members)
    {
        var found = new List<(Origin Origin, Assertion Member, HashSet<ulong> Shingles)>();
        foreach (var member in members.Where(member => !members.Any(inner => IsWithin(inner, member))))
        {
            var origin = tracer.Trace(member.Document, member.Statement);
            var shingles = ShingleHash.Of(readings[member.Document].WordsIn(member.Span), ShingleWords);
            var same = found.FirstOrDefault(known => known.Origin.Id == origin.Id || (MayCopy(known.Origin, origin) && Copies(known.Shingles, shingles)));
            if (same.Origin is null) found.Add((origin, member, shingles));
            else found[found.IndexOf(same)] = same with { Origin = same.Origin with { Chain = Merged(same.Origin.Chain, origin.Chain) } };
        }
        return [.. found.Select(known => known.Origin)];
    }

    // Who reports that another said so is a link of the other's chain, no origin beside it.
    private bool IsWithin(Assertion inner, Assertion outer) =>
        inner.Document == outer.Document && outer.Statement is { } statement && inner.Statement is { } nested
        && readings[inner.Document].Reading.Statements[nested].Within == statement;

    // Two named speakers are two, whatever their words.
    private static bool MayCopy(Origin first, Origin second) => first.Kind != "speaker" || second.Kind != "speaker";

    private static bool Copies(HashSet<ulong> first, HashSet<ulong> second) =>
        first.Count > 1 && second.Count > 1 && first.Count(second.Contains) >= SameText * Math.Min(first.Count, second.Count);

    private static ImmutableArray<string> Merged(ImmutableArray<string> first, ImmutableArray<string> second) =>
        [.. first, .. second.Where(link => !first.Contains(link))];
}
