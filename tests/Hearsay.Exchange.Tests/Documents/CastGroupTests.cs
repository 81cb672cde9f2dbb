using Hearsay.Cases;
using Hearsay.Cases.Identity;
using Hearsay.Exchange.Documents;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Exchange.Tests.Documents;

public sealed class CastGroupTests
{
    [Fact]
    public void Every_entity_is_in_one_group_whatever_its_type()
    {
        var all = Enum.GetValues<EntityType>().SelectMany(type => new[] { Entity(type, named: true, 1), Entity(type, named: false, 1), Entity(type, named: false, 2) }).ToList();
        var shown = CastGroup.Of([.. all]).SelectMany(group => group.Entities.Concat(group.Once)).ToList();
        Assert.Equal(all.Count, shown.Count);
        Assert.Empty(all.Except(shown));
    }

    [Fact]
    public void Only_the_unnamed_that_are_mentioned_once_stand_aside()
    {
        var group = Assert.Single(CastGroup.Of([Entity(EntityType.Person, named: true, 1), Entity(EntityType.Person, named: false, 2), Entity(EntityType.Person, named: false, 1)]));
        Assert.Equal("People", group.Title);
        Assert.Equal([(true, 1), (false, 2)], group.Entities.Select(entity => (entity.Named, entity.Mentions.Length)));
        Assert.Equal([(false, 1)], group.Once.Select(entity => (entity.Named, entity.Mentions.Length)));
    }

    [Fact]
    public void Whom_nothing_but_pronouns_mentions_stands_aside() =>
        Assert.Single(Assert.Single(CastGroup.Of([Entity(EntityType.Person, named: false, 2) with { Descriptions = [] }])).Once);

    private static CaseEntity Entity(EntityType type, bool named, int mentions) => new()
    {
        Id = $"{type}{named}{mentions}",
        Type = type,
        Name = "x",
        Named = named,
        Descriptions = [new EntityDescription("an x", new Passage("d", new TextSpan(0, 1)), null)],
        Mentions = [.. Enumerable.Range(0, mentions).Select(place => new Passage("d", new TextSpan(place, 1)))],
    };
}
