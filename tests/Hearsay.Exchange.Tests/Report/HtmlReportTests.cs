using System.Net;
using System.Text.RegularExpressions;
using Hearsay.Cases;
using Hearsay.Exchange.Documents;
using Hearsay.Exchange.Report;
using Hearsay.Facts.Actors;
using Hearsay.Facts.Events;
using Hearsay.Facts.MainEvents;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Exchange.Tests.Report;

public sealed partial class HtmlReportTests
{
    private const string Hostile = "A ferry <script>alert(\"1\")</script> & 'co' struck the pier.";

    [Fact]
    public void Every_link_leads_to_a_place_in_the_page()
    {
        var page = Page();
        var places = Ids().Matches(page).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(places.Count, places.Distinct().Count());
        var links = Links().Matches(page).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("#", link, StringComparison.Ordinal));
        Assert.Empty(links.Select(link => link[1..]).Except(places));
    }

    [Fact]
    public void The_page_needs_nothing_from_elsewhere_and_runs_nothing()
    {
        var page = Page();
        Assert.DoesNotMatch("(?i)<(script|link|iframe|img|object)\\b", page);
        Assert.DoesNotMatch("(?i)\\bon[a-z]+\\s*=\\s*\"|url\\(|@import", page);
    }

    [Fact]
    public void What_documents_say_is_words_and_never_markup()
    {
        var page = Of(new Telling("hostile.txt", Hostile) { Outlet = "<b>Post</b>" }.Unnamed(EntityType.Other, "A ferry"));
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>Post", page, StringComparison.Ordinal);
        Assert.Contains(Hostile, WebUtility.HtmlDecode(Marks().Replace(page, "")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_quotation_stands_in_a_text_of_the_case()
    {
        var quotations = Quotations().Matches(Page()).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).ToList();
        Assert.NotEmpty(quotations);
        Assert.All(quotations, quotation => Assert.Contains(new[] { Coast().Read(), Mail().Read() }, reading => reading.Document.Text.ToString().Contains(quotation, StringComparison.Ordinal)));
    }

    [Fact]
    public void An_actor_has_its_country_and_sector_and_a_source_its_main_event()
    {
        var reading = Mail().Read();
        var brandt = reading.Entities.Single(entity => entity.Name == "Ilse Brandt");
        var said = new TextSpan(Mail().Read().Document.Text.ToString().IndexOf("Ilse Brandt said", StringComparison.Ordinal), 16);
        var marked = reading with
        {
            Entities = reading.Entities.Replace(brandt, brandt with { Actor = new Actor([new ActorMark("DEU", "Germany", [said])], [new ActorMark("JRN", "media", [said])]) }),
            Main = new MainEvent(0, said, [], new DateInterval(new DateOnly(2021, 6, 1), new DateOnly(2021, 6, 1)), DayBasis.Telling, null),
        };

        var page = HtmlReport.Of(new CaseIndex(CaseBuilder.Build([marked])));

        Assert.Contains("Germany <small>DEU</small>", page, StringComparison.Ordinal);
        Assert.Contains("media <small>JRN</small>", page, StringComparison.Ordinal);
        Assert.Contains("mainly of", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Conflicts_stand_before_all_else_with_their_sides()
    {
        var page = Page();
        Assert.True(page.IndexOf("id=\"conflicts\"", StringComparison.Ordinal) < page.IndexOf("id=\"timeline\"", StringComparison.Ordinal));
        var conflict = Assert.Single(Conflicts().Matches(page)).Value;
        Assert.Contains("at least two people", conflict, StringComparison.Ordinal);
        Assert.Contains("Five people", conflict, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_case_gives_the_same_page() => Assert.Equal(Page(), Page());

    [Fact]
    public void A_case_without_anything_gives_a_page_that_says_so()
    {
        var page = HtmlReport.Of(new CaseIndex(CaseBuilder.Build([])));
        Assert.Contains("No event is dated.", page, StringComparison.Ordinal);
        Assert.Contains("Nowhere that was found.", page, StringComparison.Ordinal);
    }

    private static Telling Coast() => new Telling("a.txt", "A ferry struck the pier in Porto Vell on Tuesday, killing at least two people.", "2021-06-02") { Outlet = "Coast Post" }
        .Who(EntityType.Place, "Porto Vell").Unnamed(EntityType.Other, "A ferry").Unnamed(EntityType.Facility, "the pier")
        .Happens("accident", "struck", "A ferry struck the pier in Porto Vell on Tuesday, killing at least two people", "2021-06-01", "Porto Vell",
            ("at least two people", 2, double.PositiveInfinity, "killed"), [("agent", ParticipantSide.Source, "A ferry"), ("target", ParticipantSide.Target, "the pier")]);

    private static Telling Mail() => new Telling("b.txt", "Five people died when a ferry struck the pier in Porto Vell.\nIlse Brandt said the captain had not been warned.", "2021-06-04") { Outlet = "Evening Mail" }
        .Who(EntityType.Place, "Porto Vell").Who(EntityType.Person, "Ilse Brandt").Unnamed(EntityType.Other, "a ferry").Unnamed(EntityType.Facility, "the pier")
        .Happens("accident", "struck", "Five people died when a ferry struck the pier in Porto Vell", null, "Porto Vell",
            ("Five people", 5, 5, "killed"), [("agent", ParticipantSide.Source, "a ferry"), ("target", ParticipantSide.Target, "the pier")])
        .Says("Ilse Brandt", "the captain had not been warned");

    private static string Page() => Of(Coast(), Mail());

    private static string Of(params Telling[] tellings) => HtmlReport.Of(new CaseIndex(CaseBuilder.Build([.. tellings.Select(telling => telling.Read())])));

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("</?mark[^>]*>")]
    private static partial Regex Marks();

    [GeneratedRegex(" href=\"([^\"]*)\"")]
    private static partial Regex Links();

    [GeneratedRegex("<blockquote>“(.*?)” <a")]
    private static partial Regex Quotations();

    [GeneratedRegex("<article class=\"conflict\">.*?</article>", RegexOptions.Singleline)]
    private static partial Regex Conflicts();
}
