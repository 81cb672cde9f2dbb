namespace Hearsay.Language.Coreference;

/// <summary>Chains of mentions in the making: a forest of sets that refuses to join what cannot be one.</summary>
internal sealed class ChainBuilder
{
    private readonly int[] parents;
    private readonly ChainTraits[] traits;

    internal ChainBuilder(IReadOnlyList<MentionDraft> mentions, Func<int, ChainTraits> of)
    {
        parents = [.. Enumerable.Range(0, mentions.Count)];
        traits = [.. parents.Select(of)];
    }

    /// <summary>The mention that stands for the chain.</summary>
    internal int Root(int mention)
    {
        while (parents[mention] != mention) mention = parents[mention] = parents[parents[mention]];
        return mention;
    }

    internal ChainTraits Traits(int mention) => traits[Root(mention)];

    internal bool AreOne(int one, int other) => Root(one) == Root(other);

    /// <summary>Whether gender, number, type and names allow the two chains to be one.</summary>
    internal bool MayJoin(int one, int other) => traits[Root(one)].Fits(traits[Root(other)]);

    /// <summary>Joins the two chains if they may be one; says whether they are one now.</summary>
    internal bool Join(int one, int other)
    {
        var (early, late) = (Math.Min(Root(one), Root(other)), Math.Max(Root(one), Root(other)));
        if (early == late) return true;
        if (!traits[early].Fits(traits[late])) return false;
        parents[late] = early;
        traits[early] = traits[early].With(traits[late]);
        return true;
    }

    /// <summary>The chain of each mention, numbered in order of their first mentions, and how many there are.</summary>
    internal (int[] Chains, int Count) Number()
    {
        var (chains, numbers) = (new int[parents.Length], new Dictionary<int, int>());
        for (var mention = 0; mention < parents.Length; mention++)
        {
            if (!numbers.TryGetValue(Root(mention), out var number)) numbers[Root(mention)] = number = numbers.Count;
            chains[mention] = number;
        }
        return (chains, numbers.Count);
    }
}
