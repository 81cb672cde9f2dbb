using Hearsay.Facts.Events;
using Hearsay.Facts.Events.Links;
using Hearsay.Facts.Factuality;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Tests.Events;

public sealed class EventReaderTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "ontology");
    private static readonly EventReader Reader = EventReader.Load(Facts.Ontology.Ontology.Load(Folder), Folder);

    [Fact]
    public void The_subject_of_a_passive_has_the_objects_role_and_its_agent_the_subjects()
    {
        var read = Read("""
            The the DET 2 det
            depot depot NOUN 4 nsubj:pass Facility
            was be AUX 4 aux:pass
            bombed bomb VERB 0 root / VBN
            by by ADP 6 case
            rebels rebel NOUN 4 obl:agent Group
            """);

        Assert.Equal(["attack/ASSAULT:explosives [bombed] target=The depot attacker=rebels"], read);
    }

    [Fact]
    public void A_light_verb_gives_its_subject_to_its_noun()
    {
        var read = Read("""
            Militants militant NOUN 2 nsubj Group
            launched launch VERB 0 root
            an a DET 4 det
            attack attack NOUN 2 obj
            on on ADP 7 case
            the the DET 7 det
            depot depot NOUN 2 obl Facility
            """);

        Assert.Equal(["attack/ASSAULT [attack] attacker=Militants target=the depot @the depot"], read);
    }

    [Fact]
    public void A_controlled_verb_has_the_object_of_the_verb_that_controls_it()
    {
        var read = Read("""
            Farmers farmer NOUN 2 nsubj Group
            urged urge VERB 0 root
            Lee Lee PROPN 2 obj Person
            to to PART 5 mark
            resign resign VERB 2 xcomp
            """);

        Assert.Equal(["request/REQUEST [urged] requester=Farmers requested=Lee", "resignation/RETREAT:resign [resign] resigner=Lee"], read);
    }

    [Fact]
    public void A_past_verb_that_hangs_on_a_gerund_is_coordinated_with_the_verb_above_it()
    {
        var read = Read("""
            Lee Lee PROPN 2 nsubj Person
            attacked attack VERB 0 root / VBD
            Park Park PROPN 2 obj Person
            for for SCONJ 5 mark
            robbing rob VERB 2 advcl / VBG
            guards guard NOUN 5 obj Group
            and and CCONJ 8 cc
            killed kill VERB 5 conj / VBD
            Kim Kim PROPN 8 obj Person
            """);

        Assert.Contains("killing/ASSAULT [killed] killer=Lee victim=Kim", read);
    }

    [Fact]
    public void A_relative_pronoun_stands_for_its_antecedent_and_coordinated_verbs_share_a_subject()
    {
        var read = Read("""
            the the DET 2 det
            envoy envoy NOUN 0 root Person
            who who PRON 4 nsubj / WP PronType=Rel
            visited visit VERB 2 acl:relcl
            Bern Bern PROPN 4 obj Place
            and and CCONJ 7 cc
            praised praise VERB 4 conj
            Lee Lee PROPN 7 obj Person
            """);

        Assert.Equal(["visit/CONSULT:visit [visited] visitor=the envoy destination=Bern @Bern", "support/SUPPORT [praised] supporter=the envoy supported=Lee"], read);
    }

    [Fact]
    public void Numbers_come_with_their_bounds_and_units()
    {
        var read = Read("""
            The the DET 2 det
            blast blast NOUN 3 nsubj Other
            killed kill VERB 0 root
            at at ADV 6 advmod
            least least ADV 4 fixed
            nine nine NUM 7 nummod
            miners miner NOUN 3 obj Group
            """);

        Assert.Equal(["other/ASSAULT:explosives [blast]", "killing/ASSAULT [killed] killer=The blast victim=at least nine miners #killed 9..Infinity miner"], read);
    }

    [Fact]
    public void A_verb_that_fits_no_type_is_an_event_of_its_own()
    {
        var read = Read("""
            Lee Lee PROPN 2 nsubj Person
            painted paint VERB 0 root
            the the DET 4 det
            fence fence NOUN 2 obj Other
            """);

        Assert.Equal(["other/ [painted] agent=Lee patient=the fence"], read);
    }

    [Fact]
    public void What_is_yet_to_come_is_coded_as_the_promise_or_threat_of_it()
    {
        const string Sentence = """
            Lee Lee PROPN 2 nsubj Person
            attacks attack VERB 0 root
            Bern Bern PROPN 2 obj Place
            """;

        Assert.Equal(["attack/THREATEN [attacks] attacker=Lee target=Bern"], Read(Sentence, Modality.Planned));
    }

    [Fact]
    public void Whom_a_refusal_concerns_stands_in_its_complement()
    {
        var read = Read("""
            Bern Bern PROPN 2 nsubj Country
            refused refuse VERB 0 root
            to to PART 4 mark
            admit admit VERB 2 xcomp
            Lee Lee PROPN 4 obj Person
            """);

        Assert.Contains("rejection/REJECT [refused] rejecter=Bern concerned=Lee", read);
    }

    [Fact]
    public void Of_two_subjects_before_a_verb_the_nearer_acts()
    {
        var read = Read("""
            PARIS Paris PROPN 4 nsubj Place
            -- -- PUNCT 1 punct
            Lee Lee PROPN 4 nsubj Person
            praised praise VERB 0 root
            Kim Kim PROPN 4 obj Person
            """);

        Assert.Equal(["support/SUPPORT [praised] supporter=Lee supported=Kim"], read);
    }

    [Fact]
    public void What_one_is_accused_of_he_does_who_is_accused()
    {
        var read = Read("""
            Lee Lee PROPN 2 nsubj Person
            accused accuse VERB 0 root
            Kim Kim PROPN 2 obj Person
            of of SCONJ 5 mark
            killing kill VERB 2 advcl
            Ann Ann PROPN 5 obj Person
            """);

        Assert.Contains("killing/ASSAULT [killing] killer=Kim victim=Ann", read);
    }

    [Theory]
    [InlineData(FactualityValue.CertainPositive, FactualityValue.CertainNegative, FactualityValue.CertainNegative)]
    [InlineData(FactualityValue.CertainNegative, FactualityValue.CertainPositive, FactualityValue.CertainNegative)]
    [InlineData(FactualityValue.CertainPositive, FactualityValue.CertainPositive, FactualityValue.CertainPositive)]
    public void A_noun_under_a_light_verb_is_a_fact_where_neither_says_otherwise(FactualityValue verb, FactualityValue noun, FactualityValue read)
    {
        var analysis = Trees.Of("""
            Kim Kim PROPN 2 nsubj Person
            cancelled cancel VERB 0 root
            a a DET 4 det
            visit visit NOUN 2 obj
            """);
        StandingOf standing = word => (Modality.Actual, [new FactualityJudgement(null, word.Upos == Upos.VERB ? verb : noun)], null);
        var visit = Reader.Read(analysis, Trees.MentionsOf(analysis), standing, _ => null, new TimeWords([])).Single(told => told.Trigger.Lemma == "visit");
        Assert.Equal(read, Assert.Single(visit.Factuality).Value);
    }

    [Fact]
    public void How_often_something_happened_is_its_count()
    {
        var read = Read("""
            Kim Kim PROPN 2 nsubj Person
            met meet VERB 0 root
            Lee Lee PROPN 2 obj Person
            at at ADP 5 case
            least least ADJ 6 nmod
            twelve twelve NUM 7 nummod
            times time NOUN 2 obl
            """);

        Assert.Equal(["meeting/CONSULT [met] participant=Kim counterpart=Lee #count 12..Infinity meet"], read);
    }

    [Fact]
    public void An_adverb_counts_as_well() => Assert.Contains(Read("""
            Kim Kim PROPN 2 nsubj Person
            met meet VERB 0 root
            Lee Lee PROPN 2 obj Person
            twice twice ADV 2 advmod
            """), read => read.EndsWith(" #count 2..2 meet", StringComparison.Ordinal));

    private static IEnumerable<string> Read(string tree, Modality modality = Modality.Actual)
    {
        var analysis = Trees.Of(tree);
        var mentions = Trees.MentionsOf(analysis);
        var events = Reader.Read(analysis, mentions, _ => (modality, [new FactualityJudgement(null, FactualityValue.CertainPositive)], null), _ => null, new TimeWords([]));
        return events.Select(read => Show(analysis, read));
    }

    private static string Show(Analysis analysis, Event read)
    {
        var mentions = Trees.MentionsOf(analysis);
        var participants = read.Participants.Select(one => $" {one.Role}={analysis.Document.Text.Substring(mentions[one.Mention].Span)}");
        var numbers = read.Quantities.Select(one => FormattableString.Invariant($" #{one.Role} {one.Low}..{one.High} {one.Unit}"));
        return $"{read.Type}/{read.Plover} [{analysis.Document.Text.Substring(read.Trigger.Span)}]{string.Concat(participants)}"
            + (read.Place is { } place ? $" @{analysis.Document.Text.Substring(mentions[place].Span)}" : "") + string.Concat(numbers);
    }
}
