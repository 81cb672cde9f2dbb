using Hearsay.Facts.Factuality.Learned;
using Hearsay.Language;
using Hearsay.Language.Models;
using Hearsay.Text;
using Hearsay.Training.Factuality;

namespace Hearsay.Training.Tests.Factuality;

public sealed class StateScaleTrainerTests
{
    private static readonly Analyzer Analyzer = Analyzer.Load(Path.Combine(AppContext.BaseDirectory, "models"));
    private static readonly string[] Speakers = ["mayor", "judge", "driver", "minister", "general", "captain", "witness", "doctor"];

    // The readers of the web place all two lower and half as far apart.
    private static readonly ScaledExample[] News = [.. Speakers.SelectMany(speaker => new[] { Example($"The {speaker} left.", 3), Example($"The {speaker} never left.", -1) })];
    private static readonly ScaledExample[] Web = [.. Speakers.SelectMany(speaker => new[] { Example($"lol the {speaker} left!!", 0), Example($"lol the {speaker} never left!!", -2) })];

    [Fact]
    public void What_was_learned_tells_fact_from_none_by_the_states_alone_and_on_the_scale_of_the_news()
    {
        var model = Read(new StateScaleTrainer(Often(News), Often(Web)).Train(_ => { }));
        var (fact, none, chat) = (Example("The soldier left.", 0), Example("The soldier never left.", 0), Example("lol the soldier left!!", 0));

        Assert.True(Place(model, fact) > Place(model, none) + 1, $"{Place(model, fact)} and {Place(model, none)}");
        Assert.True(Place(model, chat) > 1, $"{Place(model, chat)}");
    }

    [Fact]
    public void The_same_sentences_give_the_same_bytes() => Assert.Equal(new StateScaleTrainer(News, Web).Train(_ => { }), new StateScaleTrainer(News, Web).Train(_ => { }));

    [Fact]
    public void States_of_another_network_count_as_none()
    {
        var model = Read(new StateScaleTrainer(News[..2], Web[..2]).Train(_ => { }));

        Assert.True(model.Fits(News[0].Analysis));
        Assert.False(model.Fits(News[0].Analysis with { States = new(News[0].Analysis.Count, "another") }));
        Assert.False(model.Fits(News[0].Analysis with { States = null }));
    }

    private static ScaledExample[] Often(ScaledExample[] examples) => [.. Enumerable.Repeat(examples, 40).SelectMany(part => part)];

    private static float Place(StateScale model, ScaledExample example) => model.Place(example.Analysis, example.Targets[0].Word, []);

    private static StateScale Read(byte[] file) => StateScale.Read(ModelFile.Parse("test.model", file));

    private static ScaledExample Example(string text, double scale)
    {
        var document = new Document { Id = "d", Source = "d.txt", Text = new SourceText(text), Language = "en", Blocks = [new(BlockKind.Paragraph, new TextSpan(0, text.Length))] };
        var analysis = Analyzer.Analyze(document);
        var word = Enumerable.Range(0, analysis.Count).First(index => analysis.Words[index].Form == "left");
        return new(analysis, [.. Enumerable.Repeat(new ScaledTarget(word, [], scale), 4)]);
    }
}
