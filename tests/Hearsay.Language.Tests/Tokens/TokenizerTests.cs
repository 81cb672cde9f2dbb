namespace Hearsay.Language.Tests.Tokens;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("He didn't say.", "He did n't say .")]
    [InlineData("They can’t, won’t and don’t.", "They ca n’t , wo n’t and do n’t .")]
    [InlineData("The minister's aide resigned.", "The minister 's aide resigned .")]
    [InlineData("We've said it's over.", "We 've said it 's over .")]
    [InlineData("It cannot go on.", "It can not go on .")]
    [InlineData("She paid $3,500.50 for it.", "She paid $ 3,500.50 for it .")]
    [InlineData("Mr. Smith met Dr. Jones.", "Mr. Smith met Dr. Jones .")]
    [InlineData("The U.S. army left.", "The U.S. army left .")]
    [InlineData("He rose by 12% (or more).", "He rose by 12 % ( or more ) .")]
    [InlineData("“We know,” she said.", "“ We know , ” she said .")]
    [InlineData("\"We know,\" she said.", "\" We know , \" she said .")]
    [InlineData("Read www.example.org now.", "Read www.example.org now .")]
    [InlineData("Write to press@example.org, please.", "Write to press@example.org , please .")]
    [InlineData("Is it true? No!", "Is it true ? No !")]
    [InlineData("At 10:30 they left.", "At 10:30 they left .")]
    [InlineData("a well-known spy", "a well - known spy")]
    public void Text_becomes_words(string text, string words) =>
        Assert.Equal(words, string.Join(' ', TrainedModels.Read(text).Words.Select(word => word.Form)));

    [Theory]
    [InlineData("They met Jan Vo. Then Vo left.", "They met Jan Vo . Then Vo left .")]
    [InlineData("They met Jan Vo.", "They met Jan Vo.")]
    [InlineData("Gen. Vo left, and a gen was lost.", "Gen. Vo left , and a gen was lost .")]
    public void A_short_word_that_stands_bare_elsewhere_is_no_abbreviation(string text, string words) => Text_becomes_words(text, words);

    [Fact]
    public void A_contraction_is_one_token_of_two_words()
    {
        var analysis = TrainedModels.Read("They didn't.");
        var token = Assert.Single(analysis.MultiwordTokens);
        Assert.Equal((5, 6, 1, 2), (token.Span.Start, token.Span.Length, token.First, token.Count));
        Assert.Equal((5, 3), (analysis.Words[1].Span.Start, analysis.Words[1].Span.Length));
        Assert.Equal((8, 3), (analysis.Words[2].Span.Start, analysis.Words[2].Span.Length));
    }
}
