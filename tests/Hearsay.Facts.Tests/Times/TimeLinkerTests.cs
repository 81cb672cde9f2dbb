using System.Collections.Immutable;
using Hearsay.Facts.Times;
using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Text;

namespace Hearsay.Facts.Tests.Times;

public sealed class TimeLinkerTests
{
    private static readonly DateOnly Monday = new(2019, 11, 18);

    [Fact]
    public void A_time_that_hangs_on_a_predicates_noun_is_the_verbs() => Assert.NotNull(Link("became", null, """
        Malta Malta PROPN 2 nsubj
        became become VERB 0 root
        a a DET 4 det
        member member NOUN 2 xcomp
        on on ADP 6 case
        Monday Monday PROPN 4 nmod
        """));

    [Theory]
    [InlineData("staged", null, true)]
    [InlineData("condemned", "condemned", false)]
    public void An_object_has_its_verbs_time_unless_the_verb_is_one_of_saying(string verb, string? cue, bool linked) =>
        Assert.Equal(linked, Link("attack", cue, $"""
            They they PRON 2 nsubj
            {verb} verb VERB 0 root
            the the DET 4 det
            attack attack NOUN 2 obj
            on on ADP 6 case
            Monday Monday PROPN 2 obl
            """) is not null);

    [Theory]
    [InlineData("", true)]
    [InlineData("Lina Lina PROPN 6 nsubj", false)]
    public void A_coordinate_clause_shares_a_time_unless_it_has_a_subject_of_its_own(string subject, bool linked) =>
        Assert.Equal(linked, Link("left", null, $"""
            Ana Ana PROPN 2 nsubj
            came come VERB 0 root
            on on ADP 4 case
            Monday Monday PROPN 2 obl
            {(subject.Length == 0 ? "then then ADV 6 advmod" : subject)}
            left leave VERB 2 conj
            """) is not null);

    [Fact]
    public void A_time_of_promising_that_stands_before_what_is_promised_is_not_its_own() => Assert.Null(Link("leave", "agreed", """
        They they PRON 2 nsubj
        agreed agree VERB 0 root
        on on ADP 4 case
        Monday Monday PROPN 2 obl
        to to PART 6 mark
        leave leave VERB 2 xcomp
        """));

    [Fact]
    public void A_time_after_what_is_promised_is_its_own_wherever_the_tree_has_it() => Assert.NotNull(Link("leave", "agreed", """
        They they PRON 2 nsubj
        agreed agree VERB 0 root
        to to PART 4 mark
        leave leave VERB 2 xcomp
        on on ADP 6 case
        Monday Monday PROPN 2 obl
        """));

    private static TimeLink? Link(string trigger, string? cue, string lines)
    {
        var analysis = Trees.Of(lines);
        var day = Word(analysis, "Monday");
        ImmutableArray<TimeExpression> times = [new(day.Span, TimexType.Date, "2019-11-18", null, DateInterval.Day(Monday))];
        return new TimeLinker(analysis, times, word => word.Form == cue).Link(Word(analysis, trigger));
    }

    private static Token Word(Analysis analysis, string form) => analysis[analysis.Words.ToList().FindIndex(word => word.Form == form)];
}
