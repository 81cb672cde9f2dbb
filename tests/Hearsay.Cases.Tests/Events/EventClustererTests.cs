using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts;

namespace Hearsay.Cases.Tests.Events;

public sealed class EventClustererTests
{
    private static readonly CaseLexicon Lexicon = CaseLexicon.Shipped;

    [Fact]
    public void A_further_document_changes_no_score()
    {
        var readings = Affair.Readings();
        var (small, large) = (Run(readings[..2]), Run(readings));
        Assert.Equal(2, small.Nodes.Count);
        Assert.Equal(small.Score(small.Nodes[0], small.Nodes[1]), large.Score(large.Nodes[0], large.Nodes[1]));
    }

    [Fact]
    public void Once_more_on_the_same_texts_is_the_same_as_from_the_start()
    {
        var readings = Indexed(Affair.Readings());
        var outline = new IdentityResolver(readings, Lexicon).Outline();
        var (first, again) = (EventClusterer.Run(readings, outline, Lexicon), EventClusterer.Run(readings, outline, Lexicon).Again(readings, outline));
        Assert.Equal(first.Nodes.Select(node => (node.Document, node.Index)), again.Nodes.Select(node => (node.Document, node.Index)));
        Assert.Equal(first.Partition.Sets(), again.Partition.Sets());
    }

    private static EventClusterer Run(Reading[] readings)
    {
        var indexed = Indexed(readings);
        return EventClusterer.Run(indexed, new IdentityResolver(indexed, Lexicon).Outline(), Lexicon);
    }

    private static List<IndexedReading> Indexed(Reading[] readings) => [.. readings.Select((reading, index) => new IndexedReading(index, reading, Lexicon))];
}
