namespace Hearsay.Cases.Tests.Origins;

public sealed class CopyFinderTests
{
    private const string Wire = "The harbour of Porto Vell was closed on Monday after a barge struck the northern lock, the harbour board said, and ships were sent to the south. "
        + "Engineers expect the repair to take nine days, and they warned that the wall beside the lock might have to be rebuilt before winter.";

    private const string Other = "A choir from the mountain villages sang on the market square last night before some two thousand listeners, who had waited in the rain for hours. "
        + "The conductor thanked the fire brigade, which had put up tents, and promised to come back next summer with a longer programme.";

    [Fact]
    public void Wire_copy_with_a_new_lead_is_one_group_with_its_agency()
    {
        var wire = new Telling("a.txt", $"PORTO VELL, June 3 (Reuters) - {Wire}", "2021-06-03");
        var copy = new Telling("b.txt", $"Shippers on the coast face a hard week.\n{Wire}\nLocal traders shrugged.", "2021-06-04");
        var group = Assert.Single(CaseBuilder.Build([copy.Read(), wire.Read(), new Telling("c.txt", Other).Read()]).Copies);
        Assert.Equal("Reuters", group.Agency);
        Assert.Equal([wire.Read().Document.Id, copy.Read().Document.Id], group.Documents);
    }

    [Fact]
    public void A_wire_service_that_no_list_knows_is_taken_from_the_dateline() =>
        Assert.Equal("Lagoon Press", Assert.Single(CaseBuilder.Build(
            [new Telling("a.txt", $"PORTO VELL, June 3, 2021 (Lagoon Press) - {Wire}").Read(), new Telling("b.txt", Wire).Read()]).Copies).Agency);

    [Fact]
    public void Different_texts_are_no_copies() =>
        Assert.Empty(CaseBuilder.Build([new Telling("a.txt", Wire).Read(), new Telling("b.txt", Other).Read()]).Copies);
}
