using Hearsay.Cases.Wording;
using Hearsay.Cases.Wording.Weights;

namespace Hearsay.Cases.Tests.Wording;

public sealed class WordSetTests
{
    private readonly Vocabulary vocabulary = new();

    [Fact]
    public void A_word_that_comes_twice_counts_once_and_the_order_of_the_first_coming_stays() =>
        Assert.Equal(["b", "a", "c"], Of("b", "a", "b", "c", "a"));

    [Fact]
    public void What_two_sets_share_is_counted() => Assert.Equal(2, Of("a", "b", "c").Shared(Of("c", "x", "a")));

    [Fact]
    public void A_word_that_no_set_ever_held_is_in_none() => Assert.False(Of("a").Contains("unheard of"));

    [Fact]
    public void A_vocabulary_grows_and_keeps_its_words()
    {
        var numbers = Enumerable.Range(0, 5000).Select(number => vocabulary.Number($"word {number}")).ToList();
        Assert.Equal(5000, numbers.Distinct().Count());
        Assert.All(numbers, number => Assert.Equal(number, vocabulary.Number(vocabulary[number])));
    }

    [Fact]
    public void The_rarest_stems_come_first_equals_by_letters_and_those_of_one_passage_alone_not_at_all()
    {
        WordSet[] passages = [Of("d", "c", "b", "a"), Of("c", "b", "a"), Of("a")];
        var weights = new StemWeights(vocabulary, passages);
        Assert.Equal(["b", "c"], weights.Rarest(passages[0], 2).Select(stem => vocabulary[stem]));
        Assert.True(weights.Of("d") > weights.Of("a"));
    }

    private WordSet Of(params string[] words) => new(vocabulary, words);
}
