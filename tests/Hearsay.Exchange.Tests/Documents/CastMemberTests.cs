using Hearsay.Cases;
using Hearsay.Cases.Events;
using Hearsay.Exchange.Documents;
using Hearsay.Facts.Events;
using Hearsay.Text;

namespace Hearsay.Exchange.Tests.Documents;

public sealed class CastMemberTests
{
    [Fact]
    public void Whom_only_one_telling_has_stands_back_where_several_agree_and_is_counted()
    {
        var (shown, more) = CastMember.Of(Event(("payer", "a", 3), ("payee", "b", 2), ("payee", "c", 1)), 5);
        Assert.Equal(["a", "b"], shown.Select(cast => cast.Entity));
        Assert.Equal(1, more);
    }

    [Fact]
    public void Where_tellings_do_not_agree_all_are_shown() =>
        Assert.Equal(["a", "b"], CastMember.Of(Event(("payer", "a", 1), ("payee", "b", 1)), 5).Shown.Select(cast => cast.Entity));

    [Fact]
    public void A_role_that_far_fewer_tellings_have_is_left_out()
    {
        Assert.Equal(["released"], CastMember.Of(Event(("released", "a", 4), ("authority", "a", 1)), 5).Shown[0].Roles);
        Assert.Equal(["released", "authority"], CastMember.Of(Event(("released", "a", 1), ("authority", "a", 1)), 5).Shown[0].Roles);
    }

    [Fact]
    public void No_more_are_shown_than_asked_for()
    {
        var (shown, more) = CastMember.Of(Event(("member", "a", 1), ("member", "b", 1), ("member", "c", 1)), 2);
        Assert.Equal((2, 1), (shown.Length, more));
    }

    private static EventCluster Event(params (string Role, string Entity, int Tellings)[] parts) => new()
    {
        Id = "v",
        Type = "payment",
        Headline = new Passage("d", new TextSpan(0, 1)),
        Members = [],
        Participants = [.. parts.Select(part => new EventParticipant(part.Role, ParticipantSide.Source, part.Entity, part.Tellings))],
    };
}
