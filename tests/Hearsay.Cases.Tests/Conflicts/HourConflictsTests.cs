using Hearsay.Cases.Conflicts;
using Hearsay.Facts;
using Hearsay.Facts.Times;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Tests.Conflicts;

public sealed class HourConflictsTests
{
    private static readonly DateInterval Tuesday = new(new DateOnly(2021, 6, 1), new DateOnly(2021, 6, 1));

    private static Reading Told(string source, string text, params (string Words, string Clock)[] hours)
    {
        var reading = new Telling(source, text, "2021-06-03") { Outlet = source }.Who(EntityType.Place, "Port Ellery").Read();
        return reading with { Times = [.. hours.Select(hour => new TimeExpression(new TextSpan(text.IndexOf(hour.Words, StringComparison.Ordinal), hour.Words.Length), TimexType.Time, $"2021-06-01T{hour.Clock}", null, Tuesday))] };
    }

    private static Conflict[] Dates(Reading first, Reading second) => [.. CaseBuilder.Build([first, second]).Conflicts.Where(conflict => conflict.Kind == ConflictKind.Date)];

    private static Reading First => Told("a.txt", "The ferry sank off the lighthouse of Port Ellery at 2 a.m.", ("2 a.m.", "02:00"));

    [Theory]
    [InlineData("2:30 a.m.", "02:30", true)]
    [InlineData("2:10 a.m.", "02:10", false)]
    [InlineData("9 p.m.", "21:00", false)]
    public void Hours_of_like_sentences_are_at_odds_where_they_are_near_and_no_rounding(string words, string clock, bool atOdds) =>
        Assert.Equal(atOdds, Dates(First, Told("b.txt", $"Off the lighthouse of Port Ellery the ferry went down at {words}", (words, clock))).Length > 0);

    [Fact]
    public void A_text_that_has_the_others_hour_as_well_is_at_odds_with_nobody() =>
        Assert.Empty(Dates(First, Told("b.txt", "Off the lighthouse of Port Ellery the ferry went down at 2:30 a.m.\nIt had sent a call at 2 a.m.", ("2:30 a.m.", "02:30"), ("2 a.m.", "02:00"))));

    [Fact]
    public void Unlike_sentences_and_what_is_left_of_a_match_are_not_held_against_one_another()
    {
        Assert.Empty(Dates(First, Told("b.txt", "In Port Ellery shops open at 2:30 a.m.", ("2:30 a.m.", "02:30"))));
        Assert.Empty(Dates(First, Told("b.txt", "Off the lighthouse of Port Ellery the ferry went down with 2:30 to play.", ("2:30", "02:30"))));
    }
}
