using Hearsay.Language.Conllu;
using Hearsay.Language.Sentences.Casing;
using Hearsay.Text;

namespace Hearsay.Language.Tests.Sentences.Casing;

public sealed class TitleCaseTests
{
    private static readonly HashSet<string> Common = ["the", "to", "of", "opens", "new", "bridge", "harbour", "cook"];

    [Fact]
    public void Words_that_the_report_writes_small_are_small_in_its_headline() =>
        Assert.Equal("Mayor Cook opens new bridge", Headline("Mayor Cook Opens New Bridge", "Yesterday mayor Cook came and opens the new bridge."));

    [Fact]
    public void Words_that_the_report_does_not_have_are_small_where_the_language_has_them_so() =>
        Assert.Equal("Lindqvist to close harbour", Headline("Lindqvist To Close Harbour", "It will close soon."));

    [Fact]
    public void Another_form_of_a_word_of_the_report_is_small() =>
        Assert.Equal("Navy foils raid on the ship", Headline("Navy Foils Raid on the Ship", "The raid was foiled on the ship."));

    [Fact]
    public void What_is_a_name_beside_its_neighbour_keeps_its_capital() =>
        Assert.Equal("Court of the Harbour Board opens", Headline("Court of the Harbour Board Opens", "In the harbour a board fell. It was the Harbour Board that asked what court opens."));

    [Fact]
    public void A_headline_of_names_alone_stays_as_it_is() =>
        Assert.Equal("Anna Bridge New Harbour Lindqvist", Headline("Anna Bridge New Harbour Lindqvist", "It rained."));

    [Fact]
    public void A_known_name_of_two_words_keeps_its_capitals() =>
        Assert.Equal("Bridge of New Harbour opens", Headline("Bridge Of New Harbour Opens", "The bridge opens."));

    [Fact]
    public void A_headline_with_small_words_stays_as_it_is() =>
        Assert.Equal("Mayor Opens New bridge", Headline("Mayor Opens New bridge", "The mayor opens a new bridge."));

    [Fact]
    public void Abbreviations_and_what_follows_a_colon_keep_their_capitals() =>
        Assert.Equal("Mayor: New bridge of NATO opens", Headline("Mayor: New Bridge Of NATO Opens", "The bridge opens."));

    [Fact]
    public void The_words_of_an_analysis_are_those_of_the_text_and_read_without_their_capitals()
    {
        var analysis = TrainedModels.Analyzer.Analyze(Document("Mayor Opens New Bridge To Traffic", "The mayor opened a new bridge to traffic."));
        Assert.Equal("Opens", analysis[1].Form);
        Assert.Equal(("open", Language.Syntax.Upos.VERB), (analysis[1].Lemma, analysis[1].Upos));
        Assert.Equal("Traffic", analysis[5].Form);
    }

    private static string Headline(string headline, string report) =>
        new TitleCase(Common.Contains, phrase => phrase == "New Harbour").Read(Document(headline, report)).ToString().Split('\n')[0];

    private static Document Document(string headline, string report)
    {
        var text = $"{headline}\n\n{report}";
        return RunningText.AsDocument("a text", text) with
        {
            Blocks = [new(BlockKind.Title, new(0, headline.Length)), new(BlockKind.Paragraph, TextSpan.FromBounds(headline.Length + 2, text.Length))],
        };
    }
}
