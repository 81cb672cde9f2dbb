using Hearsay.Language.Conllu;
using Hearsay.Language.Neural;

namespace Hearsay.Language.Tests.Neural;

public sealed class WordStatesTests
{
    private const string Text = "The ministry denied the report. Nobody else, it said, had been asked about it.";

    [Fact]
    public void Each_word_has_its_row_and_the_document_their_mean()
    {
        var states = new WordStates(2, "network");
        states.Put(1, [3, 6]);
        states.Put(0, [1, 2]);
        Assert.Equal([1f, 2f], states.Of(0));
        Assert.Equal([3f, 6f], states.Of(1));
        Assert.Equal([2f, 4f], states.Mean);
        Assert.Equal((2, 2), (states.Count, states.Width));
    }

    [Fact]
    public void The_accurate_tier_keeps_the_states_and_the_fast_tier_has_none()
    {
        var states = TrainedModels.Read(Text).States!;
        Assert.Equal(TrainedModels.Read(Text).Count, states.Count);
        Assert.All(Enumerable.Range(0, states.Count), word => Assert.Contains(states.Of(word).ToArray(), value => value != 0));
        Assert.Null(TrainedModels.FastAnalyzer.Analyze(RunningText.AsDocument("a text", Text)).States);
    }

    [Fact]
    public void A_sentence_has_the_same_states_whatever_stands_beside_it()
    {
        var (alone, beside) = (TrainedModels.Read("The ministry denied the report.").States!, TrainedModels.Read(Text).States!);
        for (var word = 0; word < alone.Count; word++) Assert.Equal(alone.Of(word), beside.Of(word));
    }
}
