using Hearsay.Facts.Arguments;
using Hearsay.Facts.Statements.Cues;

namespace Hearsay.Facts.Tests.Statements;

public sealed class CueFinderTests
{
    private static readonly CueLexicon Lexicon = CueLexicon.In(Path.Combine(AppContext.BaseDirectory, "ontology"));

    [Theory]
    [InlineData("The judge was accused of lying.", "accused", true)]
    [InlineData("The judge accused him of lying.", "accused", false)]
    [InlineData("But the guard, who is also tall, accused them of theft.", "accused", false)]
    public void The_passive_is_told_from_the_past(string text, string verb, bool expected)
    {
        var tree = new DependencyTree(Reader.Analyse(text));

        Assert.Equal(expected, new CueFinder(Lexicon, tree).IsPassive(Word(tree, verb)));
    }

    [Theory]
    [InlineData("The judge blasted the new law.", "blasted", true)]
    [InlineData("The rocket blasted off at dawn.", "blasted", false)]
    [InlineData("The judge pointed out that the bridge was closed.", "pointed", true)]
    public void A_verb_with_a_particle_of_its_own_is_another_verb(string text, string verb, bool expected)
    {
        var tree = new DependencyTree(Reader.Analyse(text));

        Assert.Equal(expected, new CueFinder(Lexicon, tree).At(Word(tree, verb)).Any());
    }

    [Theory]
    [InlineData("Officer accused of selling secrets", "accused", true)]
    [InlineData("The general accused the officer of selling secrets.", "accused", false)]
    [InlineData("The mayor warned of a flood.", "warned", false)]
    public void A_past_form_without_its_object_is_a_passive(string text, string verb, bool expected)
    {
        var tree = new DependencyTree(Reader.Analyse(text));

        Assert.Equal(expected, new CueFinder(Lexicon, tree).At(Word(tree, verb)).First().IsPassive);
    }

    [Theory]
    [InlineData("The officer never denied having met the driver.", "denied", true)]
    [InlineData("The ministry neither confirmed nor denied the report.", "denied", true)]
    [InlineData("The ministry did not confirm the report.", "confirm", true)]
    [InlineData("Nor should they be paid, the mayor says.", "says", false)]
    public void A_cue_is_denied_by_adverbs_and_conjunctions(string text, string verb, bool expected)
    {
        var tree = new DependencyTree(Reader.Analyse(text));

        Assert.Equal(expected, new CueFinder(Lexicon, tree).IsDenied(Word(tree, verb)));
    }

    private static Language.Syntax.Token Word(DependencyTree tree, string form) =>
        Enumerable.Range(0, tree.Words.Length).Select(word => tree.Analysis[word]).First(word => word.Form == form);
}
