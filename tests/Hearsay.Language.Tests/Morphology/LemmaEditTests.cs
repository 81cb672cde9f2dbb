using Hearsay.Language.Morphology;

namespace Hearsay.Language.Tests.Morphology;

public sealed class LemmaEditTests
{
    [Theory]
    [InlineData("Studies", "study", "L|3|y")]
    [InlineData("London", "London", "K|0|")]
    [InlineData("The", "the", "L|0|")]
    [InlineData("was", "be", "L|3|be")]
    [InlineData("n't", "not", "L|2|ot")]
    public void The_edit_makes_the_lemma(string form, string lemma, string label)
    {
        var edit = LemmaEdit.Between(form, lemma);
        Assert.Equal(label, edit.ToString());
        Assert.Equal(lemma, edit.Apply(form));
        Assert.Equal(edit, LemmaEdit.Parse(label));
    }

    [Fact]
    public void An_edit_too_long_for_a_form_leaves_it() => Assert.Equal("ab", new LemmaEdit(true, 3, "y").Apply("Ab"));
}
