using Hearsay.Facts.Statements;
using Hearsay.Facts.Statements.Cues;
using Hearsay.Facts.Statements.Learned;
using Hearsay.Language;

namespace Hearsay.Facts.Tests.Statements.Learned;

public sealed class ContentDivisionTests
{
    private static readonly Analysis Words = Reader.Analyse("The mayor spoke of bridges and the general later spoke of ships in port.");

    [Fact]
    public void Words_that_two_statements_claim_go_to_the_nearer_cue()
    {
        var (left, right) = (Draft(2, 3, 4, 10, 11), Draft(8, 10, 11, 12));

        ContentDivision.Divide([left, right]);

        Assert.Equal([3, 4], left.Content);
        Assert.Equal([10, 11, 12], right.Content);
    }

    [Fact]
    public void A_statement_within_another_shares_its_words()
    {
        var (outer, inner) = (Draft(2, 3, 4, 8, 9, 10), Draft(8, 9, 10));

        ContentDivision.Divide([outer, inner]);

        Assert.Equal([3, 4, 8, 9, 10], outer.Content);
        Assert.Equal([9, 10], inner.Content);
    }

    [Fact]
    public void A_statement_that_is_left_without_words_goes()
    {
        List<StatementDraft> drafts = [Draft(2, 10), Draft(8, 10)];

        ContentDivision.Divide(drafts);

        Assert.Equal(8, Assert.Single(drafts).Cue!.Value.Head.Index);
    }

    private static StatementDraft Draft(int cue, params int[] content) =>
        new(new CueMatch(new CueEntry(), Words[cue], cue, cue + 1, false), null, "assert", content);
}
