using Hearsay.Language.Neural;
using Hearsay.Language.Syntax;
using Hearsay.Text;

namespace Hearsay.Language.Tests.Neural;

public sealed class JoinedInfinitivesTests
{
    [Fact]
    public void A_bare_verb_joined_to_an_infinitive_is_an_infinitive()
    {
        var words = Mended("planned VBD -1 root", "to TO 2 mark", "seize VB 0 xcomp", "halls NNS 2 obj", "kill VB 2 conj Mood=Imp");
        Assert.Equal((2, "VerbForm=Inf"), (words[4].Head, words[4].Feats));
    }

    [Fact]
    public void A_bare_verb_on_the_finite_verb_is_joined_to_the_infinitive_that_this_governs()
    {
        var words = Mended("planned VBD -1 root", "to TO 2 mark", "seize VB 0 xcomp", "halls NNS 2 obj", "kill VB 0 conj Mood=Imp");
        Assert.Equal((2, "VerbForm=Inf"), (words[4].Head, words[4].Feats));
    }

    [Fact]
    public void What_a_noun_is_for_is_no_link_of_the_row()
    {
        var words = Mended("planned VBD -1 root", "to TO 2 mark", "form VB 0 xcomp", "team NN 2 obj", "to TO 5 mark", "watch VB 3 acl", "leave VB 0 conj Mood=Imp");
        Assert.Equal((2, "VerbForm=Inf"), (words[6].Head, words[6].Feats));
    }

    [Fact]
    public void A_verb_with_a_subject_or_auxiliary_of_its_own_stays_where_it_is()
    {
        var words = Mended("planned VBD -1 root", "to TO 2 mark", "seize VB 0 xcomp", "did VBD 4 aux", "kill VB 0 conj Mood=Imp");
        Assert.Equal((0, "Mood=Imp"), (words[4].Head, words[4].Feats));
    }

    [Fact]
    public void Two_orders_stay_orders()
    {
        var words = Mended("stop VB -1 root Mood=Imp", "look VB 0 conj Mood=Imp");
        Assert.Equal((0, "Mood=Imp"), (words[1].Head, words[1].Feats));
    }

    // Form, Penn's tag, head, relation and, where not an infinitive's, the features; the second sentence of a document, so that heads count from elsewhere.
    private static Word[] Mended(params string[] lines)
    {
        const int First = 3;
        var words = lines.Select(line => line.Split(' ')).Select(parts => new Word(
            new TextSpan(0, parts[0].Length), parts[0], parts[0], parts[1][0] == 'V' ? Upos.VERB : Upos.NOUN, parts[1], parts.Length > 4 ? parts[4] : parts[1] == "VB" ? "VerbForm=Inf" : "_",
            parts[2] == "-1" ? -1 : First + int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture), parts[3])).ToArray();
        JoinedInfinitives.Apply(words, First);
        return [.. words.Select(word => word.Head < 0 ? word : word with { Head = word.Head - First })];
    }
}
