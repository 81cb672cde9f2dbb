using System.Collections.Immutable;
using Hearsay.Facts.Entities;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Wording;

/// <summary>What each entity of a reading is called, what sort of thing it is and where it is described: all that is asked of a reading's entities once the case has their aliases and descriptions.</summary>
internal sealed class DescribedEntities
{
    private readonly EntityType[] types;
    private readonly string[] names;

    // The places of all, those of one entity after those of the one before; and where those of each end.
    private readonly TextSpan[] places;
    private readonly int[] ends;

    public DescribedEntities(ImmutableArray<Entity> entities)
    {
        names = [.. entities.Select(entity => entity.Name)];
        types = [.. entities.Select(entity => entity.Type)];
        places = [.. entities.SelectMany(entity => entity.Descriptions).Select(description => description.Span)];
        ends = new int[entities.Length];
        for (var (entity, end) = (0, 0); entity < ends.Length; entity++) ends[entity] = end += entities[entity].Descriptions.Length;
    }

    /// <summary>How many entities there are.</summary>
    public int Count => types.Length;

    public EntityType TypeOf(int entity) => types[entity];

    /// <summary>What an entity is called in the reading.</summary>
    public string NameOf(int entity) => names[entity];

    /// <summary>Where an entity is described, in the order of the reading.</summary>
    public IEnumerable<TextSpan> PlacesOf(int entity)
    {
        var first = entity == 0 ? 0 : ends[entity - 1];
        return new ArraySegment<TextSpan>(places, first, ends[entity] - first);
    }
}
