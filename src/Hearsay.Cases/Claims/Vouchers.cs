using Hearsay.Cases.Events;
using Hearsay.Cases.Wording;

namespace Hearsay.Cases.Claims;

/// <summary>Whom an author has it from who tells in his own words what he quotes somebody for elsewhere in the text: the same event by the same verb.</summary>
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

    /// <summary>The statement that an assertion rests on: its own, or one that the author quotes for the same; null where he quotes none.</summary>
    public int? Of(Assertion assertion) =>
        assertion.Statement ?? (assertion.Event is { } told && quoted.TryGetValue(Key(assertion.Document, told), out var statement) ? statement : null);

    private (int Document, int Event, string Trigger) Key(int document, int told)
    {
        var node = events.NodeOf(document, told);
        return (document, events.RootOf(node), node.Trigger);
    }
}
