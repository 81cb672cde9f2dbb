using System.Collections.Immutable;
using Hearsay.Facts.Statements.Cues;
using Hearsay.Facts.Statements.Learned;
using Hearsay.Language;
using Hearsay.Language.Models;
using Hearsay.Text;
using Hearsay.Training.Statements;

namespace Hearsay.Training.Tests.Statements;

public sealed class AttributionTrainersTests
{
    private static readonly Analyzer Analyzer = Analyzer.Load(Path.Combine(AppContext.BaseDirectory, "models"));
    private static readonly CueLexicon Lexicon = CueLexicon.In(Path.Combine(AppContext.BaseDirectory, "ontology"));
    private static readonly string[] Speakers = ["mayor", "judge", "driver", "minister", "general", "captain", "witness", "doctor"];
    private static readonly string[] Things = ["bridge", "road", "school", "mine", "port", "court"];

    private static readonly ImmutableArray<AnnotatedArticle> Articles =
        [.. Speakers.SelectMany(speaker => Things.Select(thing => Article(speaker, thing))).Append(Article("company", "tunnel"))];

    [Fact]
    public void A_trained_model_finds_in_a_new_sentence_what_it_was_shown()
    {
        var file = Train(Articles[..^1]);

        var found = Assert.Single(new AttributionTagger(AttributionModel.Read(ModelFile.Parse("test", file)), null, Articles[^1].Words).Read(0.5f, 0.5f));

        var gold = Articles[^1].Attributions[0];
        Assert.Equal(gold.Head, found.Head);
        Assert.Equal(Words(gold, 0), Range(found.Source!.Value));
        Assert.Equal(Words(gold, 1), Range(found.Cue));
        Assert.Equal(Words(gold, 2), found.Content.SelectMany(Range));
    }

    [Fact]
    public void Where_a_cue_is_known_states_alone_tell_the_rest()
    {
        var cues = new CueTrainer(Articles[..^1], 1).Train(4, _ => { });
        var sparse = AttributionTraining.Write([.. cues], [], new float[RolePath.TransitionCount(RoleFeatures.Places)], new([], [], [], []), int.MaxValue, 0);

        var found = Assert.Single(new AttributionTagger(AttributionModel.Read(ModelFile.Parse("test", sparse)), Dense(Articles[..^1]), Articles[^1].Words).Read(0.5f, 0.5f));

        var gold = Articles[^1].Attributions[0];
        Assert.Equal(gold.Head, found.Head);
        Assert.Equal(Words(gold, 0), Range(found.Source!.Value));
        Assert.Equal(Words(gold, 2), found.Content.SelectMany(Range));
    }

    [Fact]
    public void States_of_another_network_count_as_none()
    {
        var dense = Dense(Articles[..2]);

        Assert.True(dense.Fits(Articles[0].Words.Analysis));
        Assert.False(dense.Fits(Articles[0].Words.Analysis with { States = new(Articles[0].Words.Count, "another") }));
        Assert.False(dense.Fits(Articles[0].Words.Analysis with { States = null }));
    }

    [Fact]
    public void The_same_articles_give_the_same_bytes_by_states() => Assert.Equal(DenseFile(Articles[..5]), DenseFile(Articles[..5]));

    [Fact]
    public void The_same_articles_give_the_same_bytes() => Assert.Equal(Train(Articles[..20]), Train(Articles[..20]));

    [Fact]
    public void Only_the_features_that_are_kept_have_weights_afterwards()
    {
        var trainer = new CueTrainer(Articles[..20], 1);
        var kept = trainer.Train(2, _ => { }).Select(row => row.Feature).Take(5).ToHashSet();

        trainer.Keep(kept);

        Assert.Subset(kept, trainer.Train(2, _ => { }).Select(row => row.Feature).ToHashSet());
    }

    // No feature is so frequent, so that the states are all there is.
    private static byte[] DenseFile(IReadOnlyList<AnnotatedArticle> articles) =>
        StateAttributionTraining.Train(articles, new(Units: 16, LeastTimes: int.MaxValue, Rounds: 12), _ => { });

    private static StateRoles Dense(IReadOnlyList<AnnotatedArticle> articles) => StateRoles.Read(ModelFile.Parse("test", DenseFile(articles)));

    private static byte[] Train(IReadOnlyList<AnnotatedArticle> articles)
    {
        var cues = new CueTrainer(articles, 1).Train(4, _ => { });
        var roles = new RoleTrainer(articles, 1);
        return AttributionTraining.Write([.. cues], [.. roles.Train(4, _ => { })], roles.Transitions, new([], [], [], []), int.MaxValue, int.MaxValue);
    }

    /// <summary>"The SPEAKER said that the THING was closed. It was late.": who, the cue and what is said by their places.</summary>
    private static AnnotatedArticle Article(string speaker, string thing)
    {
        var text = $"The {speaker} said that the {thing} was closed. It was late.";
        var document = new Document { Id = "d", Source = "d.txt", Text = new SourceText(text), Language = "en", Blocks = [new(BlockKind.Paragraph, new TextSpan(0, text.Length))] };
        var roles = new Dictionary<int, int> { [0] = 0, [1] = 0, [2] = 1, [3] = 2, [4] = 2, [5] = 2, [6] = 2, [7] = 2 };
        return new(AttributionWords.Of(Analyzer.Analyze(document), Lexicon), [new(2, roles)]);
    }

    private static IEnumerable<int> Words(GoldAttribution gold, int role) => gold.Roles.Where(pair => pair.Value == role).Select(pair => pair.Key).Order();

    private static IEnumerable<int> Range((int First, int End) piece) => Enumerable.Range(piece.First, piece.End - piece.First);
}
