using Hearsay.Facts;

namespace Hearsay.Cases.Identity.Gathering;

/// <summary>The mentions of each entity of a reading, in order.</summary>
internal sealed class EntityMentions
{
    // The mentions of all, those of one entity after those of the one before; and where those of each end.
    private readonly int[] mentions;
    private readonly int[] ends;

    public EntityMentions(Reading reading)
    {
        ends = new int[reading.Entities.Length];
        foreach (var mention in reading.Mentions) ends[mention.Entity]++;
        for (var entity = 1; entity < ends.Length; entity++) ends[entity] += ends[entity - 1];
        mentions = new int[reading.Mentions.Length];
        var places = new int[ends.Length];
        for (var entity = 1; entity < ends.Length; entity++) places[entity] = ends[entity - 1];
        for (var mention = 0; mention < mentions.Length; mention++) mentions[places[reading.Mentions[mention].Entity]++] = mention;
    }

    /// <summary>The indexes of an entity's mentions.</summary>
    public ArraySegment<int> this[int entity] => entity == 0 ? new(mentions, 0, ends[0]) : new(mentions, ends[entity - 1], ends[entity] - ends[entity - 1]);
}
