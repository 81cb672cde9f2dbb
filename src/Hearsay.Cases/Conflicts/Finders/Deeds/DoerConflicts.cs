using System.Globalization;
using Hearsay.Cases.Dates;
using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Events;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Conflicts.Finders.Deeds;

/// <summary>
/// Finds deeds that are done once to one thing (whoever found the bodies, smelled the gas) and that texts on one affair tell of different doers: of people whom words call what the others are not
/// (a landlord, a neighbour), or of two who have names. A text that knows the other's doer as well is at odds with nobody.
/// </summary>
internal sealed class DoerConflicts(IReadOnlyList<IndexedReading> readings, IdentityMap identities, CaseLexicon lexicon, EventClusterer events)
{
    private const double Kin = 0.12;
    private const int NearDays = 45;
    private const int MostHolders = 96;

    private readonly record struct Deed(EventNode Node, string Key, HashSet<int> Done, HashSet<string> Heads, HashSet<string> Kinds, string Shown);

    public IEnumerable<Conflict> Find()
    {
        var tellings = events.Nodes.Where(MayTell).Select(Read).OfType<Deed>().ToList();
        var known = tellings.ToLookup(deed => (deed.Node.Document, deed.Key));
        var sets = new Partition(tellings.Count);
        var blocks = new KeyBlocks<(string Key, string Thing)>(MostHolders);
        for (var index = 0; index < tellings.Count; index++)
        {
            var deed = tellings[index];
            var things = deed.Heads.Concat(deed.Done.Select(entity => entity.ToString(CultureInfo.InvariantCulture)));
            foreach (var other in blocks.Add(index, things.Select(thing => (deed.Key, thing))))
            {
                if (AreAtOdds(tellings[other], tellings[index], known)) sets.Join(other, index);
            }
        }
        foreach (var set in sets.Sets().Where(set => set.Count > 1)) yield return Make([.. set.Select(index => tellings[index])]);
    }

    private bool MayTell(EventNode node) => lexicon.Deeds.Of(node.Trigger) is not null && node.Event.Modality is Modality.Actual or Modality.Attempted && !Firmness.Denies(node.Event);

    private Deed? Read(EventNode node)
    {
        var (done, heads, kinds, shown) = (new HashSet<int>(), new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), "");
        foreach (var part in node.Event.Participants)
        {
            var mention = readings[node.Document].Reading.Mentions[part.Mention];
            if (part.Side == ParticipantSide.Target)
            {
                done.Add(identities.Places[node.Document][mention.Entity]);
                if (mention.Kind == MentionKind.Nominal && Head(node.Document, mention) is { Length: > 0 } head) heads.Add(lexicon.Wordforms.Stem(head));
            }
            else if (part.Side == ParticipantSide.Source)
            {
                var of = Kinds(node.Document, mention);
                if (of.Count == 0) return null; // who is called nothing that tells may be anybody
                kinds.UnionWith(of);
                shown = shown.Length > 0 ? $"{shown}, {Shown(node.Document, mention)}" : Shown(node.Document, mention);
            }
        }
        return done.Count > 0 && kinds.Count > 0 ? new Deed(node, lexicon.Deeds.Of(node.Trigger)!, done, heads, kinds, shown) : null;
    }

    // By the words for him anywhere in the text: "the man" is the landlord. Who is told by his name and no such word goes by his card.
    private List<string> Kinds(int document, EntityMention mention)
    {
        var reading = readings[document];
        var spans = reading.Reading.Mentions.Where(other => other.Entity == mention.Entity && other.Kind == MentionKind.Nominal).Select(other => other.Head)
            .Concat(reading.Described.PlacesOf(mention.Entity));
        var kinds = spans.SelectMany(span => reading.WordsIn(span).ToArray()).Select(word => lexicon.Deeds.Doer(word.Folded)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (kinds.Count == 0 && mention.Kind == MentionKind.Name && lexicon.Deeds.Doer(Head(document, mention)) is { } kind) kinds.Add(kind);
        if (kinds.Count == 0 && mention.Kind == MentionKind.Name && identities.Of(document, mention.Entity) is { Named: true, Type: EntityType.Person } card && card.Name.Contains(' ', StringComparison.Ordinal)) kinds.Add(Named + card.Name);
        return kinds;
    }

    private const string Named = "name:";

    private string Head(int document, EntityMention mention) => readings[document].WordsIn(mention.Head) is [.., var last] ? last.Folded : "";

    private string Shown(int document, EntityMention mention) =>
        mention.Kind == MentionKind.Name || lexicon.Deeds.Doer(Head(document, mention)) is not null ? readings[document].Shown(mention.Phrase) : readings[document].Described.NameOf(mention.Entity);

    private bool AreAtOdds(in Deed first, in Deed second, ILookup<(int Document, string Key), Deed> known) =>
        first.Node.Document != second.Node.Document && Exclude(first.Kinds, second.Kinds) && AreOfOneThing(first, second)
        && events.Kinship(first.Node.Document, second.Node.Document) >= Kin && DaysBetween.Publications(readings[first.Node.Document], readings[second.Node.Document]) <= NearDays
        && TellingPairs.AtOneTime(first.Node, second.Node) && !Knows(first, second, known) && !Knows(second, first, known);

    // A name tells nothing of what else somebody is: only two who are told by names, or two who are told by words, are two.
    private static bool Exclude(HashSet<string> first, HashSet<string> second) =>
        !first.Overlaps(second) && first.Any(IsNamed) == second.Any(IsNamed) && first.All(IsNamed) == second.All(IsNamed) && !(first.Any(IsNamed) && first.Any(one => second.Any(other => ShareName(one, other))));

    private static bool IsNamed(string kind) => kind.StartsWith(Named, StringComparison.Ordinal);

    private static bool ShareName(string first, string second) => first[Named.Length..].Split(' ').Intersect(second[Named.Length..].Split(' '), StringComparer.OrdinalIgnoreCase).Any();

    private static bool AreOfOneThing(Deed first, Deed second) => first.Done.Overlaps(second.Done) || first.Heads.Overlaps(second.Heads);

    private static bool Knows(Deed deed, Deed other, ILookup<(int Document, string Key), Deed> known) =>
        known[(deed.Node.Document, deed.Key)].Any(told => told.Kinds.Overlaps(other.Kinds) && AreOfOneThing(told, other));

    private Conflict Make(List<Deed> sides)
    {
        var told = sides.GroupBy(deed => (deed.Node.Document, deed.Shown)).Select(same => same.MinBy(deed => deed.Node.Index)).ToList();
        return ConflictFinder.Make(ConflictKind.Identity, $"Who did it: {string.Join("; ", told.Select(deed => deed.Shown).Distinct(StringComparer.OrdinalIgnoreCase))}. Several may have had a part in it.",
            told.Select(deed => new ConflictMember(new Passage(readings[deed.Node.Document].Id, deed.Node.Event.Passage), deed.Shown)));
    }
}
