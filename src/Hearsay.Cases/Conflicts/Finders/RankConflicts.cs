using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts.Finders;

/// <summary>Finds people whom documents give different rungs of one ladder, none of them as a thing of the past.</summary>
internal sealed class RankConflicts
{
    private readonly CaseLexicon lexicon;
    private readonly Dictionary<string, IndexedReading> byId;
    private readonly ProfileReader profiles;

    public RankConflicts(IReadOnlyList<IndexedReading> readings, CaseLexicon lexicon)
    {
        this.lexicon = lexicon;
        byId = readings.ToDictionary(reading => reading.Id, StringComparer.Ordinal);
        profiles = new ProfileReader(lexicon);
    }

    public IEnumerable<Conflict> Find(IdentityMap identities) =>
        identities.Entities.Where(entity => entity.Type == EntityType.Person).SelectMany(Find);

    private IEnumerable<Conflict> Find(CaseEntity entity)
    {
        var told = entity.Members.SelectMany(member => Phrases(byId[member.Document], member.Entity))
            .SelectMany(phrase => Rungs(phrase.Reading, phrase.Span).Select(rung => (phrase.Reading, phrase.Span, rung.Ladder, rung.Name)))
            .Where(phrase => lexicon.Conflicts.Ladders.Contains(phrase.Ladder));
        foreach (var ladder in told.GroupBy(phrase => phrase.Ladder, StringComparer.Ordinal))
        {
            var sides = ladder.GroupBy(phrase => (phrase.Reading.Index, phrase.Name)).Select(group => group.MinBy(phrase => phrase.Span.Length)).ToList();
            if (sides.Select(side => side.Name).Distinct(StringComparer.Ordinal).Count() < 2) continue;
            yield return ConflictFinder.Make(ConflictKind.Rank, Why(entity, [.. sides.Select(side => side.Name).Distinct(StringComparer.Ordinal)]),
                sides.Select(side => new ConflictMember(new Passage(side.Reading.Id, side.Span), side.Name)));
        }
    }

    private static string Why(CaseEntity entity, List<string> ranks)
    {
        var shortened = ranks.Any(rank => ranks.Any(longer => longer.EndsWith(" " + rank, StringComparison.Ordinal)));
        return $"Ranks of {entity.Name}: {string.Join("; ", ranks)}." + (shortened ? " One may be short for the other." : "");
    }

    private static IEnumerable<(IndexedReading Reading, TextSpan Span)> Phrases(IndexedReading reading, int entity) =>
        reading.Described.PlacesOf(entity).Select(place => (reading, place))
            .Concat(reading.Reading.Mentions.Where(mention => mention.Entity == entity && mention.Kind != MentionKind.Pronoun).Select(mention => (reading, mention.Phrase)));

    private IEnumerable<(string Ladder, string Name)> Rungs(IndexedReading reading, TextSpan span)
    {
        var words = reading.WordsIn(span).ToArray().Select(word => word.Folded).ToList();
        if (words.Exists(lexicon.Ranks.IsFormer)) return [];
        return profiles.Features(words).Where(feature => feature.StartsWith("rank:", StringComparison.Ordinal))
            .Select(feature => feature["rank:".Length..]).Select(name => (lexicon.Ranks.Rung(name)!.Value.Ladder, name));
    }
}
