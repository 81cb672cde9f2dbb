using Hearsay.Cases;
using Hearsay.Cases.Events;
using Hearsay.Exchange.Documents;
using Hearsay.Facts.Events;
using Hearsay.Facts.Factuality;

namespace Hearsay.Exchange.Tests.Documents;

public sealed class EventLabelTests
{
    private static readonly CaseIndex Index = new(CaseBuilder.Build([
        new Telling("a.txt", "The rebels seized the port.").Happens("other", "seized", "The rebels seized the port").Read(),
        new Telling("b.txt", "The treaty was signed.").Happens("agreement", "signed", "The treaty was signed", value: FactualityValue.Unknown).Read()]));

    [Fact]
    public void An_event_of_no_type_is_called_by_its_own_word() => Assert.Equal("seized", EventLabel.Of(Index, Of("other")));

    [Fact]
    public void An_event_of_a_type_is_called_by_it_and_by_what_sets_it_apart()
    {
        Assert.Equal("agreement (as quoted)", EventLabel.Of(Index, Of("agreement")));
        Assert.Equal("agreement (planned)", EventLabel.Of(Index, Of("agreement") with { Modality = Modality.Planned }));
        Assert.Equal("agreement", EventLabel.Kind(Index, Of("agreement")));
    }

    private static EventCluster Of(string type) => Index.Case.Events.Single(cluster => cluster.Type == type);
}
