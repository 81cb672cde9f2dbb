using Hearsay.Language.Morphology;

namespace Hearsay.Language.Tests.Morphology;

public sealed class IrregularVerbsTests
{
    private static readonly IrregularVerbs Verbs = IrregularVerbs.Load(TrainedModels.Folder);

    [Theory]
    [InlineData("shot", "shet", "shoot")]
    [InlineData("Struck", "struck", "strike")]
    [InlineData("overthrew", "overthraw", "overthrow")]
    [InlineData("found", "found", "found")]
    [InlineData("found", "find", "find")]
    [InlineData("lay", "lay", "lay")]
    [InlineData("walked", "walk", "walk")]
    public void A_form_has_a_lemma_that_it_can_be_of(string form, string learned, string lemma) => Assert.Equal(lemma, Verbs.Lemma(form, learned));

    [Theory]
    [InlineData("Gunmen shot two soldiers on Friday.", "shot", "shoot")]
    [InlineData("The storm struck the coast.", "struck", "strike")]
    [InlineData("The shot was heard in the village.", "shot", "shot")]
    public void Verbs_alone_have_them(string text, string form, string lemma) => Assert.Equal(lemma, Assert.Single(TrainedModels.Read(text).Words, word => word.Form == form).Lemma);
}
