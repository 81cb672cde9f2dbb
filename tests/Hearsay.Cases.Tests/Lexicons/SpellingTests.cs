using Hearsay.Cases.Lexicons;

namespace Hearsay.Cases.Tests.Lexicons;

public sealed class SpellingTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "ontology");

    [Fact]
    public void The_examples_of_the_spelling_rules_share_a_key()
    {
        var spelling = CaseLexicon.Shipped.Spelling;
        Assert.All(YamlFile.Load(Folder, "transliteration.yaml").Rows("examples"),
            pair => Assert.Equal(spelling.Key(spelling.Fold(pair[0])), spelling.Key(spelling.Fold(pair[1]))));
    }

    [Fact]
    public void The_examples_of_the_word_forms_have_their_stems() =>
        Assert.All(YamlFile.Load(Path.Combine(Folder, "en"), "wordforms.yaml").Map("examples"),
            pair => Assert.Equal(pair.Value[0], CaseLexicon.Shipped.Wordforms.Stem(pair.Key)));

    [Theory]
    [InlineData("Đukanović", "djukanovic")]
    [InlineData("Ødegård", "odegard")]
    [InlineData("Вучић", "vuchic")]
    [InlineData("  The Hague ", "the hague")]
    [InlineData("O'Neill", "oneill")]
    public void Folding_leaves_plain_letters(string words, string folded) => Assert.Equal(folded, CaseLexicon.Shipped.Spelling.Fold(words).Trim());
}
