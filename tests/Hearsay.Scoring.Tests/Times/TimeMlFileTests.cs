using Hearsay.Scoring.Times;
using Hearsay.Text;

namespace Hearsay.Scoring.Tests.Times;

public sealed class TimeMlFileTests
{
    private const string Markup = """
        <TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2019-11-25">11/25/19</TIMEX3></DCT>
        <TEXT>It <EVENT eid="e1" class="OCCURRENCE">rained</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2019-11-22">Friday</TIMEX3>.</TEXT>
        <MAKEINSTANCE eventID="e1" eiid="ei7" tense="PAST" />
        <TLINK lid="l1" relType="IS_INCLUDED" eventInstanceID="ei7" relatedToTime="t1" />
        <TLINK lid="l2" relType="AFTER" timeID="t0" relatedToEventInstance="ei7" /></TimeML>
        """;

    [Fact]
    public void Events_and_times_have_their_places_and_links_the_ids_of_events()
    {
        var file = TimeMlFile.Parse(Markup);
        Assert.Equal("It rained on Friday.", file.Text);
        Assert.Equal(new TextSpan(3, 6), file.Events["e1"]);
        Assert.Equal("t1", Assert.Single(file.Times).Id);
        Assert.Equal([new("e1", "IS_INCLUDED", "t1"), new("t0", "AFTER", "e1")], file.Links);
    }

    [Fact]
    public void A_link_can_be_told_from_its_other_end() =>
        Assert.Equal([new("t1", "INCLUDES", "e1"), new("e1", "BEFORE", "t0")], TimeMlFile.Parse(Markup).Links.Select(link => link.Turned!.Value));
}
