using System.Buffers;
using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Identity.Names;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Conflicts.Finders;

/// <summary>Finds one surname with one part in an event, and different given names.</summary>
internal sealed class NamesakeConflicts(IReadOnlyList<IndexedReading> readings, IdentityMap identities, CaseLexicon lexicon)
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("'\"‘’“”");

    public IEnumerable<Conflict> Find(IReadOnlyList<EventNode> tellings)
    {
        var names = new NameReader(lexicon);
        var people = tellings.SelectMany(node => node.Participants.Select(part => (Node: node, part.Role, part.Entity)))
            .Where(part => identities.OfGroup(part.Entity) is { Type: EntityType.Person, Named: true })
            .Select(part => (part.Node, part.Role, part.Entity, Name: names.PersonName(identities.OfGroup(part.Entity).Name)))
            .Where(part => part.Name is { IsFull: true } name && !name.Written.AsSpan().ContainsAny(Quotes)); // a nickname is no given name
        foreach (var group in people.GroupBy(part => (part.Role, lexicon.Spelling.Key(part.Name!.Last))))
        {
            var bearers = group.DistinctBy(part => part.Entity).ToList();
            if (bearers.Count < 2 || bearers.Select(part => part.Node.Document).Distinct().Count() < bearers.Count) continue;
            // A text that names both tells two people apart.
            if (bearers.Exists(part => bearers.Exists(other => other.Entity != part.Entity && identities.IsIn(part.Entity, other.Node.Document)))) continue;
            yield return ConflictFinder.Make(ConflictKind.Identity, $"One surname, different given names: {string.Join("; ", bearers.Select(part => part.Name!.Written))}. They may be two people.",
                bearers.Select(part => new ConflictMember(new Passage(readings[part.Node.Document].Id, part.Node.Event.Passage), part.Name!.Written)));
        }
    }
}
