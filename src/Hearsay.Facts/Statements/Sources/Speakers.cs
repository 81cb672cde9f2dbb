using System.Collections.Immutable;
using Hearsay.Facts.Entities;
using Hearsay.Language;
using Hearsay.Language.Coreference;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Sources;

/// <summary>Holds a pronoun that speaks against the entity that coreference gives it: who says it is better left open than told wrongly.</summary>
internal sealed class Speakers
{
    private const string Neuter = "Neut";
    private readonly ImmutableArray<EntityMention> mentions;
    private readonly Dictionary<(int Entity, string Gender), int> genders = [];
    private readonly HashSet<int> persons = [];
    private readonly HashSet<int> named = [];

    /// <summary>Counts by which pronouns the entities of <paramref name="mentions"/> go.</summary>
    public Speakers(Analysis analysis, ImmutableArray<EntityMention> mentions)
    {
        this.mentions = mentions;
        for (var index = 0; index < mentions.Length; index++)
        {
            var (mention, head) = (mentions[index], analysis[analysis.Mentions[index].Head]);
            if (mention.Kind == MentionKind.Name) named.Add(mention.Entity);
            if (mention.Type == EntityType.Person) persons.Add(mention.Entity);
            if (mention.Kind == MentionKind.Pronoun && head.Feature("Gender") is { } gender)
                genders[(mention.Entity, gender)] = genders.GetValueOrDefault((mention.Entity, gender)) + 1;
        }
    }

    /// <summary>Whether a source may be the entity of its mention: names and nouns always, a pronoun where gender and kind agree.</summary>
    public bool MayBe(Token head, int mention)
    {
        var entity = mentions[mention].Entity;
        if (mentions[mention].Kind != MentionKind.Pronoun || head.Feature("Gender") is not { } gender) return true;
        if (gender == Neuter) return !persons.Contains(entity);
        var others = genders.Where(pair => pair.Key.Entity == entity && pair.Key.Gender != gender && pair.Key.Gender != Neuter).Sum(pair => pair.Value);
        return others < genders.GetValueOrDefault((entity, gender)) && (persons.Contains(entity) || !named.Contains(entity));
    }
}
