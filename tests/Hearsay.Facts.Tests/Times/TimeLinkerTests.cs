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
    [InlineData("first", false)]
    [InlineData("long", true)]
    public void The_first_since_a_time_was_not_then(string which, bool linked) => Assert.Equal(linked, Link("strike", null, $"""
        the the DET 3 det
        {which} {which} ADJ 3 amod
        strike strike NOUN 0 root
        since since ADP 5 case
        Monday Monday PROPN 3 nmod
        """) is not null);

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

    [Theory]
    [InlineData("said", true)]
    [InlineData("remain", false)]
    public void A_bare_time_right_behind_a_word_of_saying_is_its_time_wherever_the_tree_has_it(string trigger, bool linked) => Assert.Equal(linked, Link(trigger, "said", """
        They they PRON 2 nsubj
        said say VERB 0 root
        Monday Monday PROPN 5 obl:unmarked
        troops troop NOUN 5 nsubj
        remain remain VERB 2 ccomp
        """) is not null);

    [Theory]
    [InlineData("Person", true)]
    [InlineData("Facility", false)]
    public void A_time_between_who_acts_and_the_verb_is_the_verbs(string type, bool linked) => Assert.Equal(linked, Link("signed", null, $"""
        Officials official NOUN 4 nsubj {type}
        on on ADP 3 case
        Monday Monday PROPN 1 nmod
        signed sign VERB 0 root
        """) is not null);

    [Theory]
    [InlineData("sold", true)]
    [InlineData("planned", false)]
    public void A_bare_time_behind_what_is_acted_on_is_the_verbs_unless_the_verb_appoints_it(string verb, bool linked) => Assert.Equal(linked, Link(verb, null, $"""
        They they PRON 2 nsubj
        {verb} {verb[..4]} VERB 0 root
        shares share NOUN 2 obj
        Monday Monday PROPN 3 nmod:unmarked
        """) is not null);

    [Theory]
    [InlineData("in", true)]
    [InlineData("after", false)]
    public void The_time_of_an_occasion_is_that_of_what_happens_at_it(string preposition, bool linked) => Assert.Equal(linked, Link("spoke", null, $"""
        They they PRON 2 nsubj
        spoke speak VERB 0 root
        {preposition} {preposition} ADP 4 case
        interviews interview NOUN 2 obl
        on on ADP 6 case
        Monday Monday PROPN 4 nmod
        """) is not null);

    [Theory]
    [InlineData("finish", true)]
    [InlineData("refuse", false)]
    public void The_time_of_what_is_begun_or_ended_is_that_of_the_phase(string lemma, bool linked) => Assert.Equal(linked, Link("did", null, $"""
        They they PRON 2 nsubj
        did {lemma} VERB 0 root
        drafting draft VERB 2 xcomp
        on on ADP 5 case
        Monday Monday PROPN 3 obl
        """) is not null);

    [Theory]
    [InlineData("On on ADP 2 case\nMonday Monday PROPN 4 obl\ntalks talk NOUN 4 nsubj\nfailed fail VERB 0 root\nand and CCONJ 7 cc\nLina Lina PROPN 7 nsubj\nleft leave VERB 4 conj", true)]
    [InlineData("talks talk NOUN 2 nsubj\nfailed fail VERB 0 root\non on ADP 4 case\nMonday Monday PROPN 2 obl\nand and CCONJ 7 cc\nLina Lina PROPN 7 nsubj\nleft leave VERB 2 conj", false)]
    public void A_time_that_opens_the_sentence_is_that_of_all_its_clauses(string lines, bool linked) => Assert.Equal(linked, Link("left", null, lines) is not null);

    [Theory]
    [InlineData("struck", false)]
    [InlineData("revenge", false)]
    [InlineData("raids", true)]
    public void A_time_behind_what_was_answered_is_not_that_of_the_answer(string trigger, bool linked) => Assert.Equal(linked, Link(trigger, null, """
        They they PRON 2 nsubj
        struck strike VERB 0 root
        in in ADP 4 case
        revenge revenge NOUN 2 obl
        for for ADP 6 case
        raids raid NOUN 4 nmod
        on on ADP 8 case
        Monday Monday PROPN 2 obl
        """) is not null);

    [Theory]
    [InlineData("", true)]
    [InlineData("after after SCONJ 6 mark", false)]
    public void What_a_participle_tells_of_comes_with_its_verb(string mark, bool linked) => Assert.Equal(linked, Link("killing", null, $"""
        It it PRON 2 nsubj
        exploded explode VERB 0 root
        on on ADP 4 case
        Monday Monday PROPN 2 obl
        {(mark.Length > 0 ? mark : ", , PUNCT 6 punct")}
        killing kill VERB 2 advcl / VBG Tense=Pres|VerbForm=Part
        four four NUM 6 obj
        """) is not null);

    [Fact]
    public void What_has_a_vague_time_of_its_own_has_not_that_of_the_verb_before_it()
    {
        var analysis = Trees.Of("""
            It it PRON 2 nsubj
            began begin VERB 0 root
            on on ADP 4 case
            Monday Monday PROPN 2 obl
            and and CCONJ 6 cc
            stopped stop VERB 2 conj
            recently recently ADV 6 advmod
            """);
        ImmutableArray<TimeExpression> times =
            [new(Word(analysis, "Monday").Span, TimexType.Date, "2019-11-18", null, DateInterval.Day(Monday)), new(Word(analysis, "recently").Span, TimexType.Date, "PAST_REF", null, null)];
        Assert.Null(new TimeLinker(analysis, times, null, Words).Link(Word(analysis, "stopped")));
    }

    private static readonly LinkWords Words = new(
        ImmutableHashSet.Create("in", "at"), ImmutableHashSet.Create("finish"), ImmutableHashSet.Create("plan"), ImmutableHashSet.Create("revenge"))
    {
        Beginnings = ImmutableHashSet.Create("since"),
        Reckoning = ImmutableHashSet.Create("first"),
    };

    private static TimeLink? Link(string trigger, string? cue, string lines)
    {
        var analysis = Trees.Of(lines);
        var day = Word(analysis, "Monday");
        ImmutableArray<TimeExpression> times = [new(day.Span, TimexType.Date, "2019-11-18", null, DateInterval.Day(Monday))];
        return new TimeLinker(analysis, times, word => word.Form == cue, Words).Link(Word(analysis, trigger));
    }

    private static Token Word(Analysis analysis, string form) => analysis[analysis.Words.ToList().FindIndex(word => word.Form == form)];
}
