using Hearsay.Facts.Events;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Identity.Nouns;

public sealed class NounResolverTests
{
    private const string Trawler = "The trawler Morna sank near Grimsay on Sunday after its engine room caught fire and the pumps failed. Divers found the wreck in a trench, with nets and crates of herring around it. "
        + "The owner, a cannery of Stornay, had skipped two inspections, the coastguard said, and widows of the crew want the licence withdrawn.";
    private const string Crash = "The ferry Ostara hit the harbour wall of Porto Vell in thick fog. Tourists jumped into the water, a crane toppled over, and the quay was closed for a week. "
        + "The radar had been out of order since April, an engineer of the shipyard wrote in a letter that the mayor made public, and the lighthouse was dark.";

    [Theory]
    [InlineData("the helmsman", "the helmsman", true)]
    [InlineData("the helmsman", "a passenger", false)]
    [InlineData("the Danish helmsman", "the Norwegian helmsman", false)]
    public void Of_one_affair_those_of_one_noun_are_one(string first, string second, bool areOne) =>
        Assert.Equal(areOne, AreOne(Arrested("a.txt", Crash, first), Arrested("b.txt", Crash, second)));

    [Theory]
    [InlineData("2019-06-20", true)]
    [InlineData("2020-03-02", false)]
    public void Those_in_the_news_of_other_months_are_others(string day, bool areOne) =>
        Assert.Equal(areOne, AreOne(Arrested("a.txt", Crash, "the helmsman", "2019-06-18"), new Telling("b.txt", $"{Crash} They asked the helmsman.", day).Unnamed(EntityType.Person, "the helmsman")));

    [Theory]
    [InlineData("rescue", false)]
    [InlineData("asked", true)]
    public void What_tells_of_an_event_is_joined_as_one_and_not_by_its_noun(string trigger, bool areOne)
    {
        Assert.Equal(areOne, AreOne(Told("a.txt"), Told("b.txt")));

        Telling Told(string source)
        {
            const string clause = "Many asked about the rescue at noon.";
            return new Telling(source, $"{Crash} {clause}").Several(EntityType.Other, "the rescue").Happens("rescue", trigger, clause);
        }
    }

    [Fact]
    public void Of_two_affairs_those_of_one_noun_are_two()
    {
        const string lost = "They never found the helmsman.";
        Assert.False(AreOne(Arrested("a.txt", Crash, "the helmsman"), new Telling("b.txt", $"{Trawler} {lost}").Unnamed(EntityType.Person, "the helmsman")));
    }

    [Fact]
    public void Whom_one_document_tells_apart_others_do_not_join()
    {
        const string both = "Police let one helmsman go and charged another helmsman.";
        var told = new Telling("b.txt", $"{Crash} {both}").Unnamed(EntityType.Person, "one helmsman").Unnamed(EntityType.Person, "another helmsman")
            .Happens("arrest", "charged", both, parts: [("detainee", ParticipantSide.Target, "another helmsman")]);
        var people = CaseBuilder.Build([Arrested("a.txt", Crash, "the helmsman").Read(), told.Read(), Arrested("c.txt", Crash, "the helmsman").Read()]).Entities;
        Assert.All(people, entity => Assert.True(entity.Members.Count(member => member.Document == told.Read().Document.Id) <= 1));
        Assert.Equal(2, people.Length);
    }

    [Fact]
    public void The_joining_says_why() =>
        Assert.Contains(CaseBuilder.Build([Arrested("a.txt", Crash, "the helmsman").Read(), Arrested("b.txt", Crash, "the helmsman").Read()]).Entities.SelectMany(entity => entity.Members),
            member => member.Reason.Contains("helmsman", StringComparison.Ordinal));

    private static Telling Arrested(string source, string affair, string who, string? day = null)
    {
        var clause = $"Police arrested {who} at noon.";
        return new Telling(source, $"{affair} {clause}", day).Unnamed(EntityType.Person, who).Happens("arrest", "arrested", clause, parts: [("detainee", ParticipantSide.Target, who)]);
    }

    private static bool AreOne(params Telling[] tellings) => CaseBuilder.Build([.. tellings.Select(telling => telling.Read())]).Entities.Length == 1;
}
