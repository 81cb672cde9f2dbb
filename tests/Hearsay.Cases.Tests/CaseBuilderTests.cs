using System.Collections;
using System.Text.Json;
using CsCheck;
using Hearsay.Cases.Claims;
using Hearsay.Cases.Conflicts;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Questions;
using Hearsay.Facts;
using Hearsay.Facts.Events;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests;

public sealed class CaseBuilderTests
{
    private static Reading First() => Affair.Readings()[0];

    private static Reading Second() => Affair.Readings()[1];

    private static Case Build() => CaseBuilder.Build([First(), Second()]);

    [Fact]
    public void Tellings_of_one_event_are_one_and_the_undated_takes_the_day()
    {
        var told = Assert.Single(Build().Events, told => told.Members.Length == 2);
        Assert.Equal("2021-06-01", told.Time.ToString());
        Assert.Equal(2, told.OriginCount);
    }

    [Fact]
    public void One_person_quoted_in_two_outlets_is_one_origin_and_the_denial_is_a_position()
    {
        var claim = Assert.Single(Build().Claims, claim => claim.Positions.Count(position => position.Statement is not null) == 3);
        Assert.Equal("Ilse Brandt", Assert.Single(claim.Origins).Name);
        Assert.Equal([Stance.Asserted, Stance.Asserted, Stance.Denied], claim.Positions.Select(position => position.Stance));
        Assert.Contains("Evening Mail", claim.Origins[0].Chain);
    }

    [Theory]
    [InlineData("the captain had been warned", Stance.Denied)]
    [InlineData("the captain had not been warned", Stance.Denied)]
    public void What_nobody_holds_to_be_so_is_a_claim_that_is_only_denied(string content, Stance stance)
    {
        var denial = new Telling("a.txt", $"The owners denied that {content}.").Who(EntityType.Group, "The owners").Says("The owners", content, "deny");
        var position = Assert.Single(Assert.Single(CaseBuilder.Build([denial.Read()]).Claims).Positions);
        Assert.Equal(stance, position.Stance);
    }

    [Theory]
    [InlineData(ConflictKind.Number)]
    [InlineData(ConflictKind.Rank)]
    [InlineData(ConflictKind.Denial)]
    public void What_is_at_odds_is_shown_side_by_side(ConflictKind kind)
    {
        var conflict = Assert.Single(Build().Conflicts, conflict => conflict.Kind == kind);
        Assert.True(conflict.Members.Select(member => member.Passage.Document).Distinct().Count() == 2);
        Assert.NotEmpty(conflict.Why);
    }

    [Fact]
    public void Nothing_is_at_odds_in_one_telling_told_twice() =>
        Assert.Empty(CaseBuilder.Build([First(), new Telling("c.txt", "The weather was fine.").Read()]).Conflicts);

    [Theory]
    [InlineData("How many people were killed in Porto Vell?", "Five people killed")]
    [InlineData("Who is Ilse Brandt?", "Ilse Brandt: Harbour master")]
    [InlineData("When did the ferry strike the pier?", "2021-06-01 (1 June 2021)")]
    [InlineData("Who said that the captain had not been warned?", "Ilse Brandt")]
    [InlineData("What did Ilse Brandt say about the captain?", "the captain had not been warned")]
    public void Questions_are_answered_with_passages(string question, string answer)
    {
        var found = new Answerer(Build(), CaseLexicon.Shipped).Answer(question);
        Assert.Contains(found.Answers, given => given.Text == answer);
        Assert.All(found.Answers, given => Assert.NotEmpty(given.Passages));
        Assert.NotNull(found.Understood);
    }

    [Theory]
    [InlineData("How many sailors were arrested?")]
    [InlineData("Who painted the lighthouse?")]
    public void What_nothing_supports_is_not_answered(string question) => Assert.Empty(new Answerer(Build(), CaseLexicon.Shipped).Answer(question).Answers);

    [Fact]
    public void The_same_readings_give_the_same_case()
    {
        var (first, second) = (Build(), CaseBuilder.Build([Second(), First()]));
        Assert.Equal(first.Claims.Select(claim => claim.Id), second.Claims.Select(claim => claim.Id));
        Assert.Equal(first.Conflicts.Select(conflict => conflict.Id), second.Conflicts.Select(conflict => conflict.Id));
        Assert.Equal(first.Events.Select(told => told.Id), second.Events.Select(told => told.Id));
    }

    [Fact]
    public void In_whatever_order_readings_come_the_case_is_the_same()
    {
        var readings = Affair.Readings();
        var expected = Affair.Words(CaseBuilder.Build(readings));
        Gen.Shuffle(readings).Sample(shuffled => Assert.Equal(expected, Affair.Words(CaseBuilder.Build(shuffled))), iter: 20);
    }

    [Fact]
    public void Of_readings_that_are_kept_elsewhere_each_is_read_once_and_again_when_its_document_is_asked_for()
    {
        var kept = new Kept(Affair.Readings());
        var built = CaseBuilder.Build(kept);
        Assert.Equal(kept.Count, kept.Taken);
        Assert.Equal(Affair.Words(CaseBuilder.Build(Affair.Readings())), Affair.Words(built));
        Assert.All(built.Documents, document => Assert.False(document.Reading.Entities.IsDefault));
    }

    [Fact]
    public void A_further_document_on_another_matter_changes_no_event()
    {
        var other = new Telling("z.txt", "A ferry struck the pier in Lund.\nThe pier, the pier and the ferry.", "2022-03-04").Who(EntityType.Place, "Lund").Unnamed(EntityType.Facility, "the pier")
            .Happens("accident", "struck", "A ferry struck the pier in Lund", "2022-03-04", "Lund", null, [("target", ParticipantSide.Target, "the pier")]).Read();
        var (before, after) = (CaseBuilder.Build(Affair.Readings()), CaseBuilder.Build([.. Affair.Readings(), other]));
        Assert.Equal(before.Events.Length + 1, after.Events.Length);
        Assert.Equal(JsonSerializer.Serialize(before.Events), JsonSerializer.Serialize(after.Events.Where(told => told.Members.All(member => member.Trigger.Document != other.Document.Id))));
    }

    [Fact]
    public void No_reading_makes_an_empty_case() => Assert.Empty(CaseBuilder.Build([]).Documents);

    /// <summary>Readings that are made anew each time, and how often one was taken.</summary>
    private sealed class Kept(IReadOnlyList<Reading> readings) : IReadOnlyList<Reading>
    {
        public int Taken { get; private set; }

        public int Count => readings.Count;

        public Reading this[int index]
        {
            get
            {
                Taken++;
                return readings[index] with { };
            }
        }

        public IEnumerator<Reading> GetEnumerator()
        {
            for (var index = 0; index < Count; index++) yield return this[index];
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
