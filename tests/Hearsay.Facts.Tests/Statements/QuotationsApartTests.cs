using Hearsay.Facts.Arguments;
using Hearsay.Facts.Statements;
using Hearsay.Facts.Statements.Cues;
using Hearsay.Facts.Statements.Quotations;

namespace Hearsay.Facts.Tests.Statements;

public sealed class QuotationsApartTests
{
    private static readonly CueLexicon Lexicon = CueLexicon.In(Path.Combine(AppContext.BaseDirectory, "ontology"));

    [Theory]
    [InlineData("She said she saw no reason for the search.", 2)]
    [InlineData("She said so.", 1)]
    public void A_quotation_of_its_own_is_kept_apart_from_what_the_next_sentence_tells_in_other_words(string next, int count)
    {
        var analysis = Reader.Analyse($"\"We ask our friends: Why?\" {next}");
        var quoted = new QuotedWords(analysis, QuotationReader.Read(analysis.Document));
        var cue = Assert.Single(new DraftReader(Lexicon, new DependencyTree(analysis), quoted).Read(), draft => draft.Cue?.Entry.Cue == "say").Cue!.Value;
        var (quotation, told) = (Enumerable.Range(0, quoted.Range(0).End), count > 1 ? Enumerable.Range(cue.End, analysis.Count - 1 - cue.End) : []);
        List<StatementDraft> drafts = [new(cue, null, "assert", [.. quotation, .. told])];

        new QuotationsApart(analysis, quoted).Divide(drafts);

        Assert.Equal(count, drafts.Count);
        Assert.Equal(quotation, drafts[^1].Content);
        Assert.Equal(count == 1, drafts[^1].Cue is not null);
    }
}
