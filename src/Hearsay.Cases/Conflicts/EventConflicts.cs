using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Events;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts;

/// <summary>Finds what the tellings of one event are at odds about: numbers, days, places, and what or who filled a part.</summary>
internal sealed class EventConflicts(IReadOnlyList<IndexedReading> readings, IdentityMap identities, CaseLexicon lexicon)
{
    private const double RoundedShare = 0.8;

    public IEnumerable<Conflict> Find(IReadOnlyList<EventNode> tellings) =>
        Numbers(tellings).Concat(Dates(tellings)).Concat(Places(tellings)).Concat(Fillers(tellings)).Concat(Namesakes(tellings));

    private IEnumerable<Conflict> Numbers(IReadOnlyList<EventNode> tellings)
    {
        var told = tellings.SelectMany(node => node.Event.Quantities.Select(quantity => (Node: node, Quantity: quantity)))
            .Where(pair => lexicon.Conflicts.NumberRoles.Contains(pair.Quantity.Role));
        foreach (var role in told.GroupBy(pair => Counted(pair.Quantity), StringComparer.Ordinal))
        {
            var sides = role.DistinctBy(pair => (pair.Node.Document, pair.Quantity.Span)).ToList();
            if (!sides.Any(first => sides.Any(second => AtOdds(first.Quantity, second.Quantity)))) continue;
            var apart = sides.Where(side => sides.Any(other => AtOdds(side.Quantity, other.Quantity))).ToList();
            yield return ConflictFinder.Make(ConflictKind.Number, WhyNumbers(role.First().Quantity.Role, apart),
                apart.Select(side => new ConflictMember(Place(side.Node, side.Quantity.Span), $"{readings[side.Node.Document].Shown(side.Quantity.Span)} {side.Quantity.Role}")));
        }
    }

    // Only what is counted alike can be at odds: euros are not bags.
    private string Counted(Quantity quantity) => quantity.Role is "killed" or "wounded" ? quantity.Role : $"{quantity.Role} {lexicon.Wordforms.Stem(lexicon.Spelling.Fold(quantity.Unit))}";

    /// <summary>Bounds that share no number, or least numbers far apart: both can be true of different hours, hardly of one.</summary>
    private static bool AtOdds(Quantity first, Quantity second) =>
        first.High < second.Low || second.High < first.Low
        || (double.IsPositiveInfinity(Math.Max(first.High, second.High)) && Math.Min(first.Low, second.Low) < RoundedShare * Math.Max(first.Low, second.Low));

    private string WhyNumbers(string role, IReadOnlyList<(EventNode Node, Quantity Quantity)> sides)
    {
        var ordered = sides.OrderBy(side => side.Quantity.Low).Select(side => readings[side.Node.Document].Shown(side.Quantity.Span)).Distinct(StringComparer.OrdinalIgnoreCase);
        var days = sides.Select(side => readings[side.Node.Document].Reading.Published.Interval).OfType<DateInterval>().Distinct().Count();
        var bounds = sides.Any(side => double.IsPositiveInfinity(side.Quantity.High)) ? " Where only the least is given, a later count may hold the earlier." : "";
        return $"Numbers for {role}: {string.Join("; ", ordered)}." + bounds + (days > 1 ? " They are of different days: the count may have been updated." : "");
    }

    private IEnumerable<Conflict> Dates(IReadOnlyList<EventNode> tellings)
    {
        var dated = tellings.Where(node => node.Time is not null).ToList();
        var apart = dated.Where(node => dated.Any(other => !node.Time!.Value.Overlaps(other.Time!.Value))).ToList();
        if (apart.Count < 2) yield break;
        yield return ConflictFinder.Make(ConflictKind.Date, $"Dates for one event: {string.Join("; ", apart.Select(node => node.Time.ToString()).Distinct())}.",
            apart.Select(node => new ConflictMember(Place(node, node.Event.Passage), node.Time!.Value.ToString())));
    }

    private IEnumerable<Conflict> Places(IReadOnlyList<EventNode> tellings)
    {
        var placed = tellings.Where(node => node.Place is { } place && identities.Entities[place] is { Named: true, Type: EntityType.Place }).ToList();
        var places = placed.Select(node => node.Place!.Value).Distinct().ToList();
        if (places.Count < 2 || tellings.Select(node => node.Document).Distinct().Count() < 2) yield break;
        if (placed.GroupBy(node => node.Document).Any(group => group.Select(node => node.Place).Distinct().Count() > 1)) yield break; // a town and its province
        yield return ConflictFinder.Make(ConflictKind.Place, $"Places for one event: {string.Join("; ", places.Select(place => identities.Entities[place].Name))}.",
            placed.Select(node => new ConflictMember(Place(node, node.Event.Passage), identities.Entities[node.Place!.Value].Name)));
    }

    private IEnumerable<Conflict> Fillers(IReadOnlyList<EventNode> tellings)
    {
        var fillers = tellings.SelectMany(node => node.Event.Participants.Select(part => (Node: node, Part: part)))
            .Where(pair => lexicon.Conflicts.IdentityRoles.Contains(pair.Part.Role))
            .Select(pair => (pair.Node, pair.Part.Role, Mention: readings[pair.Node.Document].Reading.Mentions[pair.Part.Mention]))
            .Where(filler => filler.Mention.Kind == MentionKind.Nominal);
        foreach (var role in fillers.GroupBy(filler => filler.Role, StringComparer.Ordinal))
        {
            var things = role.Select(filler => (filler.Node, filler.Mention, Head: readings[filler.Node.Document].Shown(filler.Mention.Head))).ToList();
            var heads = things.Select(thing => lexicon.Wordforms.Stem(lexicon.Spelling.Fold(thing.Head))).Distinct(StringComparer.Ordinal).ToList();
            if (heads.Count < 2) continue;
            yield return ConflictFinder.Make(ConflictKind.Identity, $"The {role.Key}: {string.Join("; ", things.Select(thing => thing.Head).Distinct(StringComparer.OrdinalIgnoreCase))}.",
                things.Select(thing => new ConflictMember(Place(thing.Node, thing.Node.Event.Passage), thing.Head)));
        }
    }

    /// <summary>One surname, one part in the event, and different given names.</summary>
    private IEnumerable<Conflict> Namesakes(IReadOnlyList<EventNode> tellings)
    {
        var names = new NameReader(lexicon);
        var people = tellings.SelectMany(node => node.Participants.Select(part => (Node: node, part.Role, part.Entity)))
            .Where(part => identities.Entities[part.Entity] is { Type: EntityType.Person, Named: true })
            .Select(part => (part.Node, part.Role, part.Entity, Name: names.PersonName(identities.Entities[part.Entity].Name)))
            .Where(part => part.Name is { IsFull: true });
        foreach (var group in people.GroupBy(part => (part.Role, lexicon.Spelling.Key(part.Name!.Last))))
        {
            var bearers = group.DistinctBy(part => part.Entity).ToList();
            if (bearers.Count < 2 || bearers.Select(part => part.Node.Document).Distinct().Count() < 2) continue;
            yield return ConflictFinder.Make(ConflictKind.Identity, $"One surname, different given names: {string.Join("; ", bearers.Select(part => part.Name!.Written))}. They may be two people.",
                bearers.Select(part => new ConflictMember(Place(part.Node, part.Node.Event.Passage), part.Name!.Written)));
        }
    }

    private Passage Place(EventNode node, TextSpan span) => new(readings[node.Document].Id, span);
}
