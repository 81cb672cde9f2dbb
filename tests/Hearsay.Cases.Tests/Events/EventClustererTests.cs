using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts;
using Hearsay.Facts.Events;
using Hearsay.Facts.MainEvents;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Events;

public sealed class EventClustererTests
{
    private static readonly CaseLexicon Lexicon = CaseLexicon.Shipped;

    [Fact]
    public void A_further_document_changes_no_score()
    {
        var readings = Affair.Readings();
        var (small, large) = (Run(readings[..2]), Run(readings));
        Assert.Equal(2, small.Nodes.Count);
        Assert.Equal(small.Score(small.Nodes[0], small.Nodes[1]), large.Score(large.Nodes[0], large.Nodes[1]));
    }

    [Fact]
    public void Once_more_on_the_same_texts_is_the_same_as_from_the_start()
    {
        var readings = Indexed(Affair.Readings());
        var outline = new IdentityResolver(readings, Lexicon).Outline();
        var (first, again) = (EventClusterer.Run(readings, outline, Lexicon), EventClusterer.Run(readings, outline, Lexicon).Again(readings, outline));
        Assert.Equal(first.Nodes.Select(node => (node.Document, node.Index)), again.Nodes.Select(node => (node.Document, node.Index)));
        Assert.Equal(first.Partition.Sets(), again.Partition.Sets());
    }

    [Theory]
    [InlineData("quake", "earthquake", true)]
    [InlineData("quake", "tremor", true)]
    [InlineData("quake", "hurricane", false)]
    public void Words_by_which_one_event_may_be_told_tell_of_one(string first, string second, bool areOne)
    {
        static Reading Told(string source, string word) =>
            new Telling(source, $"Tarsk was hit by a strong {word} of magnitude 6 at dawn. Walls fell in Tarsk and Olmen, and miners dug for survivors.").Who(EntityType.Place, "Tarsk").Who(EntityType.Place, "Olmen")
                .Happens("other", word, $"Tarsk was hit by a strong {word} of magnitude 6 at dawn", place: "Tarsk").Read();
        Assert.Equal(areOne, Run([Told("a.txt", first), Told("b.txt", second)]).Partition.Sets().Any(set => set.Count == 2));
    }

    [Theory]
    [InlineData("the ferry would sail at noon on Friday", "the ferry would sail on Friday at noon", true)]
    [InlineData("the ferry would sail at noon on Friday", "his brother had left the company years ago", false)]
    public void Sayings_of_one_person_are_one_where_much_the_same_is_said(string first, string second, bool areOne)
    {
        static Reading Told(string source, string said) =>
            new Telling(source, $"Ilse Brandt said {said}. Porto Vell and the Harbour Board waited for the ferry.").Who(EntityType.Person, "Ilse Brandt").Who(EntityType.Place, "Porto Vell").Who(EntityType.Organization, "Harbour Board")
                .Happens("statement", "said", $"Ilse Brandt said {said}", parts: [("speaker", ParticipantSide.Source, "Ilse Brandt")]).Read();
        Assert.Equal(areOne, Run([Told("a.txt", first), Told("b.txt", second)]).Partition.Sets().Any(set => set.Count == 2));
    }

    [Theory]
    [InlineData("2019-06-18", "2019-06-20", 1)]
    [InlineData("2019-06-18", "2020-03-02", 2)]
    public void Undated_news_of_other_months_is_of_other_events(string first, string second, int expected)
    {
        var expulsions = CaseBuilder.Build([Told("a.txt", first), Told("b.txt", second)]).Events;
        Assert.Equal(expected, expulsions.Length);
        Assert.Equal(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), expulsions.Min(told => told.Reported!.Value.Earliest));

        static Reading Told(string source, string day)
        {
            var reading = new Telling(source, "Norway expels two envoys of Estonia.", day).Who(EntityType.Country, "Norway").Who(EntityType.Country, "Estonia")
                .Happens("expulsion", "expels", "Norway expels two envoys of Estonia", parts: [("expeller", ParticipantSide.Source, "Norway"), ("expelled", ParticipantSide.Target, "Estonia")]).Read();
            return reading with { Main = new MainEvent(0, reading.Events[0].Passage, [], reading.Published.Interval, DayBasis.Publication, null) };
        }
    }

    private static EventClusterer Run(Reading[] readings)
    {
        var indexed = Indexed(readings);
        return EventClusterer.Run(indexed, new IdentityResolver(indexed, Lexicon).Outline(), Lexicon);
    }

    private static List<IndexedReading> Indexed(Reading[] readings) => [.. readings.Select((reading, index) => new IndexedReading(index, reading, Lexicon))];
}
