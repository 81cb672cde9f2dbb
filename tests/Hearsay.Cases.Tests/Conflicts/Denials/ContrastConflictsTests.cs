using Hearsay.Cases.Conflicts;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Conflicts.Denials;

public sealed class ContrastConflictsTests
{
    private const string First = "the quake had a strength of five";
    private const string Second = "its strength was six";

    private static Conflict[] Denials(string text, string first = First, string second = Second) =>
        [.. CaseBuilder.Build([new Telling("a.txt", text, "2021-06-03") { Outlet = "a.txt" }.Unnamed(EntityType.Group, "harbour board", "The harbour board").Unnamed(EntityType.Group, "fishermen")
            .Says("harbour board", first).Says("fishermen", second).Read()]).Conflicts.Where(conflict => conflict.Kind == ConflictKind.Denial)];

    [Theory]
    [InlineData($"The harbour board said {First}, but fishermen said {Second}.")]
    [InlineData($"The harbour board said {First}. But fishermen said {Second}.")]
    [InlineData($"Although the harbour board said {First}, fishermen said {Second}.")]
    public void What_an_author_sets_against_one_another_is_at_odds(string text) => Assert.Equal("fishermen against harbour board.", Assert.Single(Denials(text)).Why);

    [Theory]
    [InlineData($"The harbour board said {First}, and fishermen said {Second}.")]
    [InlineData($"The harbour board said {First}. But it was late. Then fishermen said {Second}.")]
    public void Not_without_a_word_of_contrast_between_them(string text) => Assert.Empty(Denials(text));

    [Theory]
    [InlineData("fishermen, however, held", true)]
    [InlineData("fishermen then held", false)]
    public void However_between_who_speaks_and_the_verb_is_one_as_well(string second, bool atOdds) =>
        Assert.Equal(atOdds, CaseBuilder.Build([new Telling("a.txt", $"The harbour board said {First}. The {second} {Second}.", "2021-06-03") { Outlet = "a.txt" }.Unnamed(EntityType.Group, "harbour board").Unnamed(EntityType.Group, "fishermen")
            .Says("harbour board", First).Says("fishermen", Second, cue: second[^4..]).Read()]).Conflicts.Any(conflict => conflict.Kind == ConflictKind.Denial));

    [Fact]
    public void Who_denies_need_not_use_the_others_words() =>
        Assert.Single(Denials($"The harbour board said {First}, but fishermen said that nobody had felt anything.", second: "that nobody had felt anything"));

    [Fact]
    public void Nor_where_they_speak_of_nothing_in_common() =>
        Assert.Empty(Denials($"The harbour board said {First}, but fishermen said that herring was dear.", second: "that herring was dear"));
}
