using Hearsay.Cases;
using Hearsay.Cases.Identity;
using Hearsay.Exchange.Documents;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Exchange.Tests.Documents;

public sealed class DescriptionsTests
{
    [Fact]
    public void A_wording_that_another_holds_comes_after_those_that_say_more() =>
        Assert.Equal(["president of Malta", "lawyer", "resident", "president"], Shown("president", "president of Malta", "lawyer", "resident", "President"));

    [Fact]
    public void Every_wording_is_there_once_with_all_its_places() =>
        Assert.Equal(2, Descriptions.ByWording(Of("lawyer", "president", "Lawyer"))[0].Count());

    private static IEnumerable<string> Shown(params string[] texts) => Descriptions.ByWording(Of(texts)).Select(wording => wording.Key);

    private static CaseEntity Of(params string[] texts) => new()
    {
        Id = "e",
        Type = EntityType.Person,
        Name = "x",
        Named = true,
        Mentions = [],
        Descriptions = [.. texts.Select((text, place) => new EntityDescription(text, new Passage("d", new TextSpan(place, 1)), null))],
    };
}
