namespace Hearsay.Language.Coreference.Ranking;

/// <summary>Chains of mentions in the making: a forest of sets that refuses to join what cannot be one.</summary>
internal sealed class ChainBuilder
{
    private readonly int[] parents;
    private readonly int[] previous;
    private readonly int[] latest;
    private readonly ChainTraits[] traits;

    internal ChainBuilder(IReadOnlyList<ChainTraits> alone)
    {
        (parents, latest) = ([.. Enumerable.Range(0, alone.Count)], [.. Enumerable.Range(0, alone.Count)]);
        previous = new int[alone.Count];
        Array.Fill(previous, -1);
        traits = [.. alone];
    }

    /// <summary>The mention that stands for the chain: its first.</summary>
    internal int Root(int mention)
    {
        while (parents[mention] != mention) mention = parents[mention] = parents[parents[mention]];
        return mention;
    }

    internal ChainTraits Traits(int mention) => traits[Root(mention)];

    /// <summary>The last mention of the chain so far.</summary>
    internal int Latest(int mention) => latest[Root(mention)];

    /// <summary>The mention of the chain that was joined before this one, or -1.</summary>
    internal int Previous(int mention) => previous[mention];

    /// <summary>Whether gender, number, type and names allow the two chains to be one.</summary>
    internal bool MayJoin(int one, int other) => traits[Root(one)].Fits(traits[Root(other)]);

    /// <summary>Joins the chains of two mentions, if they may be one.</summary>
    internal void Join(int one, int other)
    {
        var (root, later) = Root(one) < Root(other) ? (Root(one), Root(other)) : (Root(other), Root(one));
        if (root == later || !traits[root].Fits(traits[later])) return;
        var first = latest[later];
        while (previous[first] >= 0) first = previous[first];
        parents[later] = root;
        previous[first] = latest[root];
        latest[root] = latest[later];
        traits[root] = traits[root].With(traits[later]);
    }

    /// <summary>Joins who says "we" with the body that is meant, which is one.</summary>
    internal void JoinSpoken(int body, int speaker)
    {
        traits[Root(speaker)] = traits[Root(speaker)] with { Number = ChainTraits.Either };
        Join(body, speaker);
    }

    /// <summary>The chain of each kept mention, numbered in order of their first mentions, -1 for the others; and how many there are.</summary>
    internal (int[] Chains, int Count) Number(Func<int, bool> isKept)
    {
        var (chains, numbers) = (new int[parents.Length], new Dictionary<int, int>());
        for (var mention = 0; mention < parents.Length; mention++)
        {
            chains[mention] = -1;
            if (!isKept(mention)) continue;
            if (!numbers.TryGetValue(Root(mention), out var number)) numbers[Root(mention)] = number = numbers.Count;
            chains[mention] = number;
        }
        return (chains, numbers.Count);
    }
}
