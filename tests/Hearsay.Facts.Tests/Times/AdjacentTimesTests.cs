using System.Collections.Immutable;
using Hearsay.Facts.Events;
using Hearsay.Facts.Times;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Facts.Tests.Times;

public sealed class AdjacentTimesTests
{
    private static readonly DateInterval Day = DateInterval.Day(new(2019, 11, 18));

    [Fact]
    public void A_bare_time_behind_a_nested_event_is_that_events() => Assert.Equal((false, true), Dated("""
        They they PRON 2 nsubj
        struck strike VERB 0 root
        in in ADP 4 case
        revenge revenge NOUN 2 obl
        for for ADP 6 case
        raids raid NOUN 4 nmod
        Monday Monday PROPN 2 obl:unmarked
        """));

    [Fact]
    public void A_time_with_a_preposition_stays_where_the_tree_has_it() => Assert.Equal((true, false), Dated("""
        They they PRON 2 nsubj
        struck strike VERB 0 root
        in in ADP 4 case
        revenge revenge NOUN 2 obl
        for for ADP 6 case
        raids raid NOUN 4 nmod
        on on ADP 8 case
        Monday Monday PROPN 2 obl
        """));

    [Fact]
    public void A_time_behind_an_object_stays_the_verbs() => Assert.Equal((true, false), Dated("""
        They they PRON 2 nsubj
        struck strike VERB 0 root
        raids raid NOUN 2 obj
        Monday Monday PROPN 2 obl:unmarked
        """));

    private static (bool Verb, bool Noun) Dated(string lines)
    {
        var analysis = Trees.Of(lines);
        ImmutableArray<TimeExpression> times = [new(Word(analysis, "Monday"), TimexType.Date, "2019-11-18", null, Day)];
        var moved = AdjacentTimes.Move(analysis, [Event(analysis, "struck", new(0, Day)), Event(analysis, "raids", null)], times);
        return (moved[0].Time is not null, moved[1].Time is not null);
    }

    private static Event Event(Analysis analysis, string form, TimeLink? time) =>
        new() { Type = "attack", Trigger = new(Word(analysis, form), form), Passage = Word(analysis, form), Participants = [], Factuality = [], Time = time };

    private static TextSpan Word(Analysis analysis, string form) => analysis.Words.First(word => word.Form == form).Span;
}
