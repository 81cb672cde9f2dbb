using Hearsay.Language.Names.Tagging;

namespace Hearsay.Language.Tests.Names;

public sealed class NameEvidenceTests
{
    [Fact]
    public void Scores_become_probabilities_however_great_they_are()
    {
        var evidence = new NameEvidence(1);
        var scores = new float[NameLabels.Count];
        (scores[2], scores[3]) = (900, 900);
        evidence.Put(0, 1, scores);
        Assert.Equal((0.5f, 0.5f, 0f), (evidence.Of(0, 1)[2], evidence.Of(0, 1)[3], evidence.Of(0, 1)[0]));
    }
}
