using System.Collections.Immutable;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Relations;

namespace Hearsay.Facts.Actors;

/// <summary>
/// Gives actors the countries of those whose they are: a president's spokesman is of the president's country, though the text says it of the president alone.
/// </summary>
internal static class ActorInheritance
{
    /// <summary>The entities, those of which the text says no country with the countries of the first one that they are said to stand under.</summary>
    /// <param name="ontology">Says which predicates lend the country of their object.</param>
    /// <param name="entities">The entities of the document.</param>
    /// <param name="relations">Its relations in order.</param>
    public static ImmutableArray<Entity> Apply(Ontology.Ontology ontology, ImmutableArray<Entity> entities, ImmutableArray<Relation> relations)
    {
        var inherited = entities.ToBuilder();
        foreach (var relation in relations)
        {
            if (relation is not { Subject.Entity: { } subject, Object.Entity: { } above } || !ontology.Relation(relation.Predicate)!.LendsCountry) continue;
            if (!inherited[subject].Actor.Countries.IsEmpty || entities[above].Actor.Countries.IsEmpty) continue;
            var marks = entities[above].Actor.Countries.Select(mark => mark with { Passages = [relation.Passage, .. mark.Passages] });
            inherited[subject] = inherited[subject] with { Actor = inherited[subject].Actor with { Countries = [.. marks] } };
        }
        return inherited.ToImmutable();
    }
}
