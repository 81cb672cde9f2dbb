using Hearsay.Scoring.Factuality;

namespace Hearsay.Scoring.Tests.Factuality;

public sealed class ScaledSentenceTests
{
    [Fact]
    public void Targets_are_found_again_in_the_text_as_a_person_would_write_it()
    {
        var read = ScaledSentence.Parse("""{"text": "`` They did n't leave , '' he said .", "targets": [{"span1": [4, 5], "label": -2.6}, {"span1": [8, 9], "label": 3.0}]}""");

        Assert.Equal("\"They didn't leave,\" he said.", read.Text);
        Assert.Equal([("leave", -2.6), ("said", 3.0)], read.Targets.Select(target => (read.Text[target.Span.Start..target.Span.End], target.Scale)));
    }
}
