namespace Hearsay.Language.Coreference.Ranking;

/// <summary>The named places that the phrases for a building or a body have in them: "the consulate in Lyon" is not that in Nice.</summary>
internal sealed class Seats(CoreferenceDocument document, LinkFeatures features)
{
    /// <summary>Whether a noun and one of the same noun in a chain name places, and none in common.</summary>
    internal bool AreApart(int at, int index, ChainBuilder chains)
    {
        var own = Of(index);
        if (own.Count == 0) return false;
        var word = features.Key(index).HeadWord;
        for (var member = chains.Latest(at); member >= 0; member = chains.Previous(member))
        {
            if (features.Key(member).HeadWord == word && Of(member) is { Count: > 0 } other && !own.Overlaps(other)) return true;
        }
        return false;
    }

    private HashSet<string> Of(int index)
    {
        var places = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (document.Mentions[index] is not { Kind: MentionKind.Nominal, Type: EntityType.Facility or EntityType.Organization, Conjunction: < 0 } mention) return places;
        foreach (var child in document.Trees.Children(mention.Head))
        {
            var isPart = document.Trees.Is(child, "nmod") || document.Trees.Is(child, "compound");
            if (isPart && document.TypeOf(child) == EntityType.Place) places.Add(document.Trees[child].Form);
        }
        return places;
    }
}
