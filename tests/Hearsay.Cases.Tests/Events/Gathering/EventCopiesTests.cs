using CsCheck;
using Hearsay.Cases.Events;
using Hearsay.Cases.Events.Gathering;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts;
using Hearsay.Facts.Events;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Events.Gathering;

public sealed class EventCopiesTests
{
    private const string Paragraph = "A ferry struck the old pier in Porto Vell on Tuesday evening, and nobody on board was hurt when it came to a stop.";
    private const string Search = "Divers from Porto Vell searched the water below the old pier in the dark for hours and found nobody whom the boat had struck.";
    private static readonly CaseLexicon Lexicon = CaseLexicon.Shipped;

    [Fact]
    public void What_several_documents_carry_word_for_word_is_compared_once_and_told_by_all()
    {
        var readings = Indexed([Report("a.txt", Paragraph), Report("b.txt", "The harbour is closed.\n" + Paragraph), Report("c.txt", Paragraph)]);
        var copies = Copies(readings, areOne: true);
        Assert.Equal([0], copies.First);
        Assert.Equal([0, 1, 2], Assert.Single(copies.Copied));
        Assert.Equal([0, 1, 2], Assert.Single(Clusterer(readings).Partition.Sets()));
    }

    [Theory]
    [InlineData("A ferry struck the old pier in Porto Vell on Tuesday evening, and somebody on board was hurt when it came to a stop.", "2021-06-01", true)]
    [InlineData(Paragraph, "2021-07-01", true)]
    [InlineData(Paragraph, "2021-06-01", false)]
    public void What_differs_in_words_or_days_or_is_not_one_event_is_no_copy(string paragraph, string day, bool areOne) =>
        Assert.Equal([0, 1], Copies(Indexed([Report("a.txt", Paragraph), Report("b.txt", paragraph, day)]), areOne).First);

    [Fact]
    public void One_document_that_says_a_thing_twice_tells_it_twice()
    {
        var twice = Told(new Telling("a.txt", Paragraph), "2021-06-01");
        Assert.Equal([0, 1], Copies(Indexed([Told(twice, "2021-06-01").Read()]), areOne: true).First);
    }

    [Fact]
    public void A_pair_is_compared_as_the_document_has_it_that_carries_both()
    {
        var (other, both) = (Search, new Telling("c.txt", Paragraph + "\n" + Search));
        var second = new Telling("b.txt", other).Who(EntityType.Place, "Porto Vell").Happens("rescue", "searched", other, place: "Porto Vell").Read();
        var third = Told(both, "2021-06-01").Happens("rescue", "searched", other, place: "Porto Vell").Read();
        var (first, beside) = Copies(Indexed([Report("a.txt", Paragraph), second, third]), areOne: true).Pair(0, 1);
        Assert.Equal((2, 2), (first.Document, beside.Document));
    }

    [Fact]
    public void In_whatever_order_copies_come_the_case_is_the_same()
    {
        Reading[] readings = [.. Affair.Readings(), Report("f.txt", Paragraph), Report("g.txt", Paragraph), Report("h.txt", "The harbour is closed.\n" + Paragraph)];
        var expected = Affair.Words(CaseBuilder.Build(readings));
        Gen.Shuffle(readings).Sample(shuffled => Assert.Equal(expected, Affair.Words(CaseBuilder.Build(shuffled))), iter: 20);
    }

    private static EventCopies Copies(List<IndexedReading> readings, bool areOne) => new(Clusterer(readings).Nodes, Outline(readings), (_, _) => areOne);

    private static EventClusterer Clusterer(List<IndexedReading> readings) => EventClusterer.Run(readings, Outline(readings), Lexicon);

    private static IdentityOutline Outline(List<IndexedReading> readings) => new IdentityResolver(readings, Lexicon).Outline();

    private static List<IndexedReading> Indexed(Reading[] readings) => [.. readings.Select((reading, index) => new IndexedReading(index, reading, Lexicon))];

    private static Reading Report(string source, string text, string day = "2021-06-01") => Told(new Telling(source, text), day).Read();

    private static Telling Told(Telling telling, string day) =>
        telling.Who(EntityType.Place, "Porto Vell").Unnamed(EntityType.Facility, "the old pier")
            .Happens("accident", "struck", "struck the old pier in Porto Vell on Tuesday evening", day, "Porto Vell", null, [("target", ParticipantSide.Target, "the old pier")]);
}
