using Hearsay.Cases.Identity.Names;
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
    public void The_examples_of_cyrillic_alphabets_are_written_as_in_russian() =>
        Assert.All(YamlFile.Load(Folder, "transliteration.yaml").Rows("russian_examples"), pair => Assert.Equal(pair[1], CaseLexicon.Shipped.Spelling.Russian(pair[0])));

    [Fact]
    public void The_examples_of_names_across_scripts_are_told_alike_and_apart()
    {
        var file = YamlFile.Load(Folder, "transliteration.yaml");
        Assert.All(file.Rows("across_scripts"), pair => Assert.True(AreOne(pair[0], pair[1]), pair[0]));
        Assert.All(file.Rows("apart_across_scripts"), pair => Assert.False(AreOne(pair[0], pair[1]), pair[0]));
    }

    [Fact]
    public void The_examples_of_the_word_forms_have_their_stems() =>
        Assert.All(YamlFile.Load(Path.Combine(Folder, "en"), "wordforms.yaml").Map("examples"),
            pair => Assert.Equal(pair.Value[0], CaseLexicon.Shipped.Wordforms.Stem(pair.Key)));

    private static bool AreOne(string latin, string cyrillic)
    {
        var spelling = CaseLexicon.Shipped.Spelling;
        return new NamesAcrossScripts(CaseLexicon.Shipped, [latin, cyrillic]).Same(new(spelling.FoldWord(latin), false), new(spelling.FoldWord(cyrillic), true));
    }

    [Theory]
    [InlineData("Đukanović", "djukanovic")]
    [InlineData("Ødegård", "odegard")]
    [InlineData("Вучић", "vuchic")]
    [InlineData("  The Hague ", "the hague")]
    [InlineData("O'Neill", "oneill")]
    public void Folding_leaves_plain_letters(string words, string folded) => Assert.Equal(folded, CaseLexicon.Shipped.Spelling.Fold(words).Trim());
}
