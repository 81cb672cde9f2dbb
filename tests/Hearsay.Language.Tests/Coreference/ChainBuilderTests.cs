using Hearsay.Language.Coreference;
using Hearsay.Language.Coreference.Mentions;
using Hearsay.Language.Coreference.Ranking;

namespace Hearsay.Language.Tests.Coreference;

public sealed class ChainBuilderTests
{
    private static ChainBuilder Alone(int count, Genders last = Genders.Any) =>
        new([.. Enumerable.Range(0, count).Select(index => new ChainTraits(EntityType.Person, index == count - 1 ? last : Genders.Male, 1, null, null, [], 1))]);

    private static List<int> Members(ChainBuilder chains, int mention)
    {
        var members = new List<int>();
        for (var at = chains.Latest(mention); at >= 0; at = chains.Previous(at)) members.Add(at);
        return members;
    }

    [Fact]
    public void Chains_of_several_mentions_are_joined_whole()
    {
        var chains = Alone(5);
        chains.Join(0, 1);
        chains.Join(2, 4);
        chains.Join(1, 4);
        Assert.All([0, 1, 2, 4], mention => Assert.Equal(0, chains.Root(mention)));
        Assert.Equal([4, 2, 1, 0], Members(chains, 2));
        Assert.Equal(4, chains.Traits(4).Size);
        Assert.Equal(3, chains.Root(3));
    }

    [Fact]
    public void The_first_mention_stands_for_the_chain_whichever_way_it_is_joined()
    {
        var chains = Alone(3);
        chains.Join(2, 1);
        chains.Join(1, 0);
        Assert.Equal(0, chains.Root(2));
        Assert.Equal([2, 1, 0], Members(chains, 0));
    }

    [Fact]
    public void What_cannot_be_one_is_not_joined()
    {
        var chains = Alone(3, Genders.Female);
        chains.Join(0, 1);
        chains.Join(1, 2);
        Assert.Equal(2, chains.Root(2));
        Assert.Equal([1, 0], Members(chains, 0));
    }
}
