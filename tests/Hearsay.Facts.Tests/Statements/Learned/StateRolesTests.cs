using Hearsay.Facts.Statements.Cues;
using Hearsay.Facts.Statements.Learned;
using Hearsay.Language;

namespace Hearsay.Facts.Tests.Statements.Learned;

public sealed class StateRolesTests
{
    private const string Text = "The council had agreed, according to the mayor, to close the bridge, and nobody knew, she added, when it would open again.";
    private static readonly string Models = Path.Combine(AppContext.BaseDirectory, "models");
    private static readonly StateRoles Dense = StateRoles.Load(Models)!;
    private static readonly AttributionModel Sparse = AttributionModel.Load(Models);
    private static readonly CueLexicon Lexicon = CueLexicon.In(Path.Combine(AppContext.BaseDirectory, "ontology"));

    [Fact]
    public void The_model_was_trained_on_the_network_that_ships() => Assert.True(Dense.Fits(Reader.Analyse(Text)));

    [Fact]
    public void Where_there_are_no_states_features_alone_tell_the_roles()
    {
        var analysis = Analyzer.Load(Models, AnalyzerTier.Fast).Analyze(Reader.Document(Text));

        Assert.Equal(Firmness(analysis, null), Firmness(analysis, Dense));
    }

    [Fact]
    public void States_have_a_say_in_the_roles_and_none_in_what_heads_a_cue()
    {
        var analysis = Reader.Analyse(Text);
        var (sparse, both) = (Read(analysis, null), Read(analysis, Dense));

        Assert.NotEmpty(both);
        Assert.Equal(sparse.Select(one => (one.Head, one.Probability)), both.Select(one => (one.Head, one.Probability)));
        Assert.NotEqual(Firmness(analysis, null), Firmness(analysis, Dense));
    }

    private static IEnumerable<float> Firmness(Analysis analysis, StateRoles? dense) => [.. Read(analysis, dense).Select(one => one.Firmness)];

    private static List<FoundAttribution> Read(Analysis analysis, StateRoles? dense) => new AttributionTagger(Sparse, dense, AttributionWords.Of(analysis, Lexicon, Sparse.Likes)).Read(0.3f, 0.3f);
}
