using Hearsay.Facts.Arguments;
using Hearsay.Facts.Events;

namespace Hearsay.Facts.Tests.Events;

public sealed class PassageFinderTests
{
    [Fact]
    public void A_relative_clause_comes_with_its_noun()
    {
        Assert.Equal("the young envoy , who fled Riga", Passage("""
            Lee Lee PROPN 2 nsubj
            met meet VERB 0 root
            the the DET 5 det
            young young ADJ 5 amod
            envoy envoy NOUN 2 obj
            , , PUNCT 8 punct
            who who PRON 8 nsubj
            fled flee VERB 5 acl:relcl
            Riga Riga PROPN 8 obj
            . . PUNCT 2 punct
            """, verb: 7));
    }

    [Fact]
    public void A_relative_clause_away_from_its_noun_stands_alone()
    {
        Assert.Equal("who fled Riga", Passage("""
            An a DET 2 det
            envoy envoy NOUN 3 nsubj
            came come VERB 0 root
            here here ADV 3 advmod
            who who PRON 6 nsubj
            fled flee VERB 2 acl:relcl
            Riga Riga PROPN 6 obj
            """, verb: 5));
    }

    [Fact]
    public void A_clause_of_one_word_comes_with_the_clause_that_it_hangs_on()
    {
        Assert.Equal("Lee stood there shouting", Passage("""
            Lee Lee PROPN 2 nsubj
            stood stand VERB 0 root
            there there ADV 2 advmod
            shouting shout VERB 2 advcl
            . . PUNCT 2 punct
            """, verb: 3));
    }

    private static string Passage(string lines, int verb)
    {
        var analysis = Trees.Of(lines);
        return analysis.Document.Text.Substring(new PassageFinder(new DependencyTree(analysis)).Of(verb, analysis.Words[verb].Span));
    }
}
