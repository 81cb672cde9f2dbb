using Hearsay.Cases.Evidence;

namespace Hearsay.Cases.Tests.Evidence;

public sealed class IdentifierTests
{
    private static readonly Case Built = CaseBuilder.Build(Affair.Readings());
    private static readonly Identifier Identifier = new(Built);

    private static Identification Explain(string first, string second) => Identifier.Explain(Identifier.Find(first)!, Identifier.Find(second)!);

    [Fact]
    public void Of_one_each_joining_is_told_with_its_passage()
    {
        var explained = Explain("Falk", "Jon Falk");
        Assert.True(explained.AreOne);
        Assert.Contains(explained.For, reason => reason.Words.StartsWith("Falk: ", StringComparison.Ordinal) && reason.Passages.Length == 1);
        Assert.Contains(explained.For, reason => reason.Words == "Jon Falk: the same name, Jon Falk");
    }

    [Fact]
    public void What_is_at_odds_about_one_speaks_against() =>
        Assert.Contains(Explain("Jon Falk", "Jon Falk").Against, reason => reason.Words.Contains("major", StringComparison.OrdinalIgnoreCase) && reason.Passages.Length >= 2);

    [Fact]
    public void Of_two_their_names_and_the_texts_that_tell_of_both_speak_against()
    {
        var explained = Explain("Ilse Brandt", "Jon Falk");
        Assert.False(explained.AreOne);
        Assert.Empty(explained.For);
        Assert.Contains(explained.Against, reason => reason.Words == "Ilse Brandt and Jon Falk are no spellings of one name.");
        Assert.Contains(explained.Against, reason => reason.Words == "Texts that tell of both as two: 4." && reason.Passages.Length == 8);
    }

    [Fact]
    public void An_id_names_whom_it_is_of_and_another_name_nobody()
    {
        Assert.Equal(Built.Entities[0], Identifier.Find(Built.Entities[0].Id));
        Assert.Null(Identifier.Find("Olga Amsel"));
    }
}
