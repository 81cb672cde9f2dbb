using Hearsay.Scoring.Coreference;
using Hearsay.Text;

namespace Hearsay.Scoring.Tests.Coreference;

public sealed class BracketedChainsTests
{
    [Theory]
    [InlineData("(1 _ 1) (1)", "0-2 3-3")]
    [InlineData("(1(2) 1) (2)", "0-1 | 0-0 2-2")]
    [InlineData("(1(1) 1)", "0-0 0-1")]
    [InlineData("1) (2 _", "")]
    public void Brackets_give_the_spans_of_each_chain(string marks, string expected)
    {
        var chains = new BracketedChains();
        foreach (var (word, mark) in marks.Split(' ').Index()) chains.Add(mark, new TextSpan(word, 1));
        Assert.Equal(expected, string.Join(" | ", chains.Chains.Select(chain => string.Join(' ', chain.Select(span => $"{span.Start}-{span.End - 1}")))));
    }
}
