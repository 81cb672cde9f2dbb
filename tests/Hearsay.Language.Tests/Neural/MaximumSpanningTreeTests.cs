using CsCheck;
using Hearsay.Language.Neural;

namespace Hearsay.Language.Tests.Neural;

public sealed class MaximumSpanningTreeTests
{
    private static readonly Gen<(int Count, int Seed)> Small = Gen.Select(Gen.Int[1, 5], Gen.Int);

    [Fact]
    public void No_tree_with_one_root_has_a_higher_score() => Small.Sample((count, seed) =>
    {
        var scores = Scores(count, seed);
        var found = MaximumSpanningTree.Heads(scores, count);
        return IsTree(found) && Math.Abs(Total(found, scores) - AllHeads(count).Where(IsTree).Max(heads => Total(heads, scores))) < 1e-4;
    });

    [Theory]
    [InlineData(60, 1)]
    [InlineData(250, 2)]
    public void A_long_sentence_too_is_a_tree_with_one_root(int count, int seed) =>
        Assert.True(IsTree(MaximumSpanningTree.Heads(Scores(count, seed), count)));

    [Fact]
    public void Words_that_prefer_one_another_are_led_back_to_the_root()
    {
        // Two words in a ring; the second is the cheaper to hang on the root.
        float[] scores = [1, 0, 9, 3, 9, 0];
        Assert.Equal([2, 0], MaximumSpanningTree.Heads(scores, 2));
    }

    private static float[] Scores(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count * (count + 1)).Select(_ => (float)(random.NextDouble() * 10))];
    }

    private static double Total(int[] heads, float[] scores) => heads.Select((head, word) => (double)scores[(word * (heads.Length + 1)) + head]).Sum();

    private static bool IsTree(int[] heads)
    {
        if (heads.Count(head => head == 0) != 1) return false;
        for (var word = 1; word <= heads.Length; word++)
        {
            var (node, steps) = (word, 0);
            while (node != 0 && steps++ <= heads.Length) node = heads[node - 1];
            if (node != 0) return false;
        }
        return true;
    }

    private static IEnumerable<int[]> AllHeads(int count)
    {
        var choices = (int)Math.Pow(count + 1, count);
        for (var choice = 0; choice < choices; choice++)
        {
            var heads = new int[count];
            for (var (word, rest) = (0, choice); word < count; word++, rest /= count + 1) heads[word] = rest % (count + 1);
            yield return heads;
        }
    }
}
