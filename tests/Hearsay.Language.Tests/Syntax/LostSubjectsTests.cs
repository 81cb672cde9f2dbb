using Hearsay.Language.Syntax;
using Hearsay.Text;

namespace Hearsay.Language.Tests.Syntax;

public sealed class LostSubjectsTests
{
    [Fact]
    public void A_noun_between_the_only_conjunction_and_a_clause_is_the_clauses_subject()
    {
        // Guards went to the gate and police later said so.
        var words = Sentence(
            ("Guards", Upos.NOUN, 1, "nsubj"), ("went", Upos.VERB, -1, "root"), ("to", Upos.ADP, 4, "case"), ("the", Upos.DET, 4, "det"), ("gate", Upos.NOUN, 1, "obl"),
            ("and", Upos.CCONJ, 6, "cc"), ("police", Upos.NOUN, 4, "conj"), ("later", Upos.ADV, 8, "advmod"), ("said", Upos.VERB, 1, "conj"), ("so", Upos.ADV, 8, "advmod"));

        LostSubjects.Restore(words, [new SentenceRange(0, words.Length, 0)]);

        Assert.Equal((8, "nsubj"), (words[6].Head, words[6].Relation));
        Assert.Equal((8, "cc"), (words[5].Head, words[5].Relation));
    }

    [Fact]
    public void A_clause_with_a_conjunction_of_its_own_shares_the_subject_before()
    {
        // Guards saw cars and trucks and left.
        var words = Sentence(
            ("Guards", Upos.NOUN, 1, "nsubj"), ("saw", Upos.VERB, -1, "root"), ("cars", Upos.NOUN, 1, "obj"), ("and", Upos.CCONJ, 4, "cc"), ("trucks", Upos.NOUN, 2, "conj"),
            ("and", Upos.CCONJ, 6, "cc"), ("left", Upos.VERB, 1, "conj"));
        var before = words.ToArray();

        LostSubjects.Restore(words, [new SentenceRange(0, words.Length, 0)]);

        Assert.Equal(before, words);
    }

    private static Word[] Sentence(params (string Form, Upos Upos, int Head, string Relation)[] words) =>
        [.. words.Select((word, index) => new Word(new TextSpan(index, 1), word.Form, word.Form, word.Upos, "_", word.Upos == Upos.VERB ? "Mood=Ind|VerbForm=Fin" : "_", word.Head, word.Relation))];
}
