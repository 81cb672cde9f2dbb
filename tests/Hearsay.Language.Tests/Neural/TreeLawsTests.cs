using Hearsay.Language.Neural;
using Hearsay.Language.Syntax;
using Hearsay.Text;

namespace Hearsay.Language.Tests.Neural;

public sealed class TreeLawsTests
{
    private static readonly NeuralTag[] Tags = [new(Upos.NOUN, "NNS", "Number=Plur"), new(Upos.VERB, "VBZ", "VerbForm=Fin"), new(Upos.VERB, "VB", "VerbForm=Inf"), new(Upos.VERB, "VBD", "Tense=Past|VerbForm=Fin")];

    [Fact]
    public void What_has_a_subject_and_an_object_becomes_the_likeliest_verb()
    {
        var words = Mended("man NOUN 1 nsubj", "hands NOUN -1 root", "bag NOUN 1 obj");
        Assert.Equal((Upos.VERB, "VBZ"), (words[1].Upos, words[1].Xpos));
    }

    [Fact]
    public void What_has_an_object_alone_stays_what_it_is() => Assert.Equal(Upos.NOUN, Mended("hands NOUN -1 root", "bag NOUN 0 obj")[0].Upos);

    [Fact]
    public void A_name_behind_a_comma_is_in_apposition_to_the_subject_before_it()
    {
        var words = Mended("minister NOUN 4 nsubj", ", PUNCT 2 punct", "Lee PROPN 4 nsubj", ", PUNCT 2 punct", "spoke VERB -1 root");
        Assert.Equal((0, "appos"), (words[2].Head, words[2].Relation));
    }

    [Fact]
    public void A_name_right_behind_a_noun_in_the_same_relation_is_its_apposition()
    {
        var words = Mended("company NOUN 3 nsubj", "New ADJ 2 amod", "Orbis PROPN 3 nsubj", "spoke VERB -1 root");
        Assert.Equal((0, "appos"), (words[2].Head, words[2].Relation));
    }

    [Fact]
    public void A_speaker_behind_the_verb_is_not_told_to_somebody()
    {
        var words = Mended("said VERB -1 root", "maker NOUN 0 nsubj", "Orbis PROPN 0 obj");
        Assert.Equal((1, "appos"), (words[2].Head, words[2].Relation));
    }

    [Fact]
    public void A_name_in_a_relation_of_its_own_is_not_mended()
    {
        var words = Mended("week NOUN 2 obl", "Lee PROPN 2 nsubj", "spoke VERB -1 root");
        Assert.Equal((2, "nsubj"), (words[1].Head, words[1].Relation));
    }

    [Fact]
    public void Two_nouns_side_by_side_are_one_subject()
    {
        var words = Mended("director NOUN 2 nsubj", "general NOUN 2 nsubj", "agreed VERB -1 root");
        Assert.Equal((1, "compound", 2), (words[0].Head, words[0].Relation, words[1].Head));
    }

    [Fact]
    public void A_noun_that_modifies_another_is_its_compound() => Assert.Equal("compound", Mended("takeover NOUN 1 amod", "bid NOUN -1 root")[0].Relation);

    [Fact]
    public void A_title_and_the_name_behind_it_are_one_subject()
    {
        var words = Mended("Colonel PROPN 2 nsubj", "Lee PROPN 2 nsubj", "agreed VERB -1 root");
        Assert.Equal((1, "nmod:desc", 2), (words[0].Head, words[0].Relation, words[1].Head));
    }

    [Fact]
    public void A_second_subject_between_what_is_said_and_the_verb_is_who_says_it()
    {
        var words = Mended("talks NOUN 1 nsubj", "failed VERB 4 ccomp", ", PUNCT 1 punct", "Lee PROPN 1 nsubj", "said VERB -1 root");
        Assert.Equal((4, "nsubj"), (words[3].Head, words[3].Relation));
    }

    [Fact]
    public void A_second_subject_stays_where_the_verb_has_its_own()
    {
        var words = Mended("talks NOUN 1 nsubj", "failed VERB 5 ccomp", ", PUNCT 1 punct", "Lee PROPN 1 nsubj", "he PRON 5 nsubj", "said VERB -1 root");
        Assert.NotEqual((5, "nsubj"), (words[3].Head, words[3].Relation));
    }

    // Form, universal tag, head and relation; the second sentence of a document, so that heads count from elsewhere.
    private static Word[] Mended(params string[] lines)
    {
        const int First = 3;
        var words = lines.Select(line => line.Split(' ')).Select(parts => new Word(
            new TextSpan(0, parts[0].Length), parts[0], parts[0], Enum.Parse<Upos>(parts[1]), "_", "_", parts[2] == "-1" ? -1 : First + int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture), parts[3])).ToArray();
        var scores = Enumerable.Repeat((float[])[3, 2, 1, 0], words.Length).SelectMany(row => row).ToArray();
        new TreeLaws(Tags).Apply(words, First, scores);
        return [.. words.Select(word => word.Head < 0 ? word : word with { Head = word.Head - First })];
    }
}
