using Hearsay.Cases.Dates;
using Hearsay.Cases.Identity.Gathering;
using Hearsay.Cases.Wording;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Identity.Nouns;

/// <summary>
/// What keeps those that have no name apart however alike their nouns: people and groups in the news of other months, and one against several of which nothing else is said alike
/// ("a criminal organization", "Western spy organizations").
/// </summary>
internal sealed class UnnamedApart(IReadOnlyList<EntityNode> nodes, IReadOnlyList<IndexedReading> readings, EntityMentions[] mentionsOf)
{
    private const int DaysOfNews = 45;

    /// <summary>Whether two of different documents are not one.</summary>
    public bool Are(int first, int second)
    {
        var (one, other) = (nodes[first], nodes[second]);
        if (one.Type is EntityType.Person or EntityType.Group && other.Type is EntityType.Person or EntityType.Group
            && DaysBetween.Publications(readings[one.Document], readings[other.Document]) > DaysOfNews) return true;
        return AreOneAndSeveral(one, other);
    }

    private bool AreOneAndSeveral(EntityNode one, EntityNode other)
    {
        if (!IsToldMore(one, other) || !IsToldMore(other, one) || one.Profile.Intersect(other.Profile).Any(word => !one.Nouns.Contains(word))) return false;
        var (heads, beside) = (Heads(one), Heads(other));
        return heads.Count > 0 && beside.Count > 0 && !heads.Overlaps(beside);
    }

    private static bool IsToldMore(EntityNode one, EntityNode other) => one.Profile.Any(word => !one.Nouns.Contains(word) && !other.Nouns.Contains(word));

    private HashSet<string> Heads(EntityNode node)
    {
        var heads = new HashSet<string>(StringComparer.Ordinal);
        foreach (var index in mentionsOf[node.Document][node.Index])
        {
            if (readings[node.Document].Reading.Mentions[index] is not { Kind: MentionKind.Nominal } mention) continue;
            foreach (var word in readings[node.Document].WordsIn(mention.Head)) heads.Add(word.Folded);
        }
        return heads;
    }
}
