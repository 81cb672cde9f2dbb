using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Origins;
using Hearsay.Cases.Wording;
using Hearsay.Text;

namespace Hearsay.Cases.Claims;

/// <summary>Makes claims of gathered assertions: each with every stand on it and the independent origins of those who hold it to be so.</summary>
internal sealed class ClaimBuilder(IReadOnlyList<IndexedReading> readings, IdentityMap identities, IndependentOrigins origins, Sameness sameness, Vouchers vouchers, CaseLexicon lexicon)
{
    private const int GoodText = 200;

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
            Origins = origins.Of([.. Corroborating(holding, clearest).Select(member => new Telling(member.Document, member.Statement, vouchers.Of(member), member.Span, IsOfficial(member)))]),
            Event = told,
        };
    }

    // An accusation whose source no word names is an authority's act as well.
    private bool IsOfficial(Assertion member)
    {
        var reading = readings[member.Document].Reading;
        return (member.Event is { } told && lexicon.Conflicts.OfficialTypes.Contains(reading.Events[told].Type)) || (member.Statement is { } statement && lexicon.Conflicts.OfficialTypes.Contains(reading.Events.FirstOrDefault(said => said.Trigger.Span == reading.Statements[statement].Cue?.Span)?.Type ?? ""));
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

    /// <summary>Of those who hold the claim to be so they who say what the clearest says and not merely something about it; where nobody holds it, the clearest alone.</summary>
    private IEnumerable<Assertion> Corroborating(List<Assertion> holding, Assertion clearest) =>
        holding.Contains(clearest) ? holding.Where(member => member == clearest || sameness.SayTheSame(member, clearest)) : [clearest];
}
