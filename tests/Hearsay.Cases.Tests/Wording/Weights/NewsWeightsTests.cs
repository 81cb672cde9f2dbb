using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Cases.Wording.Weights;

namespace Hearsay.Cases.Tests.Wording.Weights;

public sealed class NewsWeightsTests
{
    private static readonly CaseLexicon Lexicon = CaseLexicon.Shipped;
    private static readonly Vocabulary Vocabulary = Lexicon.Wordforms.Vocabulary;

    [Fact]
    public void What_the_news_tell_every_day_says_less_than_what_they_tell_at_times_and_that_less_than_what_they_never_tell()
    {
        var weights = NewsWeights.OfSentences(Lexicon);
        Assert.True(weights.Of(Stem("say")) < weights.Of(Stem("ferry")));
        Assert.True(weights.Of(Stem("ferry")) < weights.Of("zzyzx"));
    }

    [Fact]
    public void A_word_has_one_weight_by_its_letters_and_by_its_number()
    {
        var weights = NewsWeights.OfArticles(Lexicon);
        Assert.Equal(weights.Of("ferri"), weights.Of(Vocabulary.Number("ferri")));
    }

    [Fact]
    public void The_rarest_words_come_first_and_equals_by_letters()
    {
        var words = new WordSet(Vocabulary, [Stem("say"), "zzyzxb", "zzyzxa", Stem("ferry")]);
        Assert.Equal(["zzyzxa", "zzyzxb", Stem("ferry")], NewsWeights.OfSentences(Lexicon).Rarest(words, 3).Select(word => Vocabulary[word]));
    }

    private static string Stem(string word) => Lexicon.Wordforms.Stem(word);
}
