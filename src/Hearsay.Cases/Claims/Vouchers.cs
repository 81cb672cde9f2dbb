using Hearsay.Cases.Events;
using Hearsay.Cases.Wording;

namespace Hearsay.Cases.Claims;

/// <summary>Whom an author may have it from who tells in his own words what he quotes somebody for elsewhere in the text: the same event by the same verb.</summary>
internal sealed class Vouchers
{
    private readonly EventClusterer events;
    private readonly Dictionary<(int Document, int Event, string Trigger), int> quoted = [];

    /// <summary>Takes note of who is quoted for what.</summary>
    public Vouchers(IEnumerable<Assertion> assertions, IReadOnlyList<IndexedReading> readings, EventClusterer events)
    {
        this.events = events;
        foreach (var assertion in assertions)
        {
            if (assertion is { Statement: { } statement, Event: { } told } && readings[assertion.Document].Reading.Statements[statement].Source is { IsAuthor: false, Span: not null })
                quoted.TryAdd(Key(assertion.Document, told), statement);
        }
    }

    /// <summary>The statement by which an author quotes somebody for what he tells himself; null where he quotes nobody or is not the one who tells.</summary>
    public int? Of(Assertion assertion) =>
        assertion.Statement is null && assertion.Event is { } told && quoted.TryGetValue(Key(assertion.Document, told), out var statement) ? statement : null;

    private (int Document, int Event, string Trigger) Key(int document, int told)
    {
        var node = events.NodeOf(document, told);
        return (document, events.RootOf(node), node.Trigger);
    }
}
