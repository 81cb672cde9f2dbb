using Hearsay.Facts.Arguments;
using Hearsay.Facts.Statements.Cues;
using Hearsay.Facts.Statements.Sources;

namespace Hearsay.Facts.Tests.Statements;

public sealed class SourceFinderTests
{
    private static readonly CueLexicon Lexicon = CueLexicon.In(Path.Combine(AppContext.BaseDirectory, "ontology"));

    [Theory]
    [InlineData("His friend, sought for questioning by officers after the fire, had passed through Riga, officials said.", "said", "officials")]
    [InlineData("They showed the bodies of several girls who fighters said were killed by airstrikes.", "said", "fighters")]
    [InlineData("Brown, the mayor, said that the bridge was closed.", "said", "Brown")]
    public void Of_two_subjects_the_nearer_speaks(string text, string verb, string expected)
    {
        var tree = new DependencyTree(Reader.Analyse(text));
        var cue = Enumerable.Range(0, tree.Words.Length).Select(word => tree.Analysis[word]).First(word => word.Form == verb);

        Assert.Equal(expected, new SourceFinder(Lexicon, tree, new CueFinder(Lexicon, tree)).Subject(cue)?.Head.Form);
    }
}
