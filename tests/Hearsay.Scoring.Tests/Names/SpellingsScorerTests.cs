using Hearsay.Cases.Lexicons;
using Hearsay.Scoring.Names;

namespace Hearsay.Scoring.Tests.Names;

public sealed class SpellingsScorerTests
{
    private static (int, int, int) Of(params string[][] names) => SpellingsScorer.Of(names, CaseLexicon.Shipped);

    [Fact]
    public void Each_two_spellings_of_a_name_are_a_pair_to_find() => Assert.Equal((4, 4, 0), Of(["Živković", "Zhivkovich", "Zivkovic"], ["Brandt", "Brandt"]));

    [Fact]
    public void What_is_not_found_is_missed() => Assert.Equal((1, 0, 0), Of(["Wagner", "Szabó"]));

    [Fact]
    public void A_pair_of_two_names_is_false_unless_the_list_has_them_as_one()
    {
        Assert.Equal((2, 2, 2), Of(["Merinen", "Merrinen"], ["Merinin", "Merrinin"]));
        Assert.Equal((2, 2, 0), Of(["Merinen", "Merrinen"], ["Merinin", "Merrinen"]));
    }
}
