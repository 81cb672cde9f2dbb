using Hearsay.Facts.Statements.Learned;

namespace Hearsay.Facts.Tests.Statements.Learned;

public sealed class RolePathTests
{
    private const int Words = 5;
    private const int Head = 2;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_best_labels_are_those_of_a_search_through_all(int seed)
    {
        var (path, transitions, scores) = Random(seed);
        var labels = new int[Words];

        path.Best(transitions, labels);

        Assert.Equal(All(path).MaxBy(one => Score(one, transitions, scores))!, labels);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Probabilities_are_shares_of_the_sum_over_all_labellings(int seed)
    {
        var (path, transitions, scores) = Random(seed);
        var all = All(path).Select(one => (Labels: one, Weight: Math.Exp(Score(one, transitions, scores)))).ToList();
        var whole = all.Sum(one => one.Weight);

        var logarithm = path.Weigh(transitions);

        Assert.Equal(Math.Log(whole), logarithm, 3);
        for (var label = 0; label < RoleLabel.Count; label++)
        {
            Assert.Equal(all.Where(one => one.Labels[1] == label).Sum(one => one.Weight) / whole, path.Probability(1, label), 4);
            var together = all.Where(one => one.Labels[3] == RoleLabel.CueInside && one.Labels[4] == label).Sum(one => one.Weight) / whole;
            Assert.Equal(together, path.Probability(4, RoleLabel.CueInside, label, transitions), 4);
        }
    }

    [Fact]
    public void The_cue_is_one_piece_around_its_head()
    {
        var (path, _, _) = Random(6);

        Assert.All(All(path), labels =>
        {
            var cue = Enumerable.Range(0, Words).Where(word => RoleLabel.IsCue(labels[word])).ToArray();
            Assert.Contains(Head, cue);
            Assert.Equal(cue.Length - 1, cue[^1] - cue[0]);
            Assert.Single(labels, label => label == RoleLabel.CueBegin);
        });
    }

    private static (RolePath Path, float[] Transitions, float[] Scores) Random(int seed)
    {
        var random = new Random(seed);
        var path = new RolePath();
        path.Start(Words, Head);
        var scores = new float[Words * RolePath.Stride];
        for (var word = 0; word < Words; word++)
        {
            path.Places[word] = word % 2;
            for (var label = 0; label < RoleLabel.Count; label++) path.Scores(word)[label] = scores[(word * RolePath.Stride) + label] = random.NextSingle() * 2;
        }
        return (path, [.. Enumerable.Range(0, RolePath.TransitionCount(2)).Select(_ => random.NextSingle())], scores);
    }

    private static IEnumerable<int[]> All(RolePath path)
    {
        IEnumerable<int[]> labellings = [[]];
        for (var word = 0; word < Words; word++)
        {
            var at = word;
            labellings = labellings.SelectMany(one => Enumerable.Range(0, RoleLabel.Count)
                .Where(label => path.May(at, at == 0 ? RoleLabel.Count : one[^1], label)).Select(label => (int[])[.. one, label]));
        }
        return labellings;
    }

    private static double Score(int[] labels, float[] transitions, float[] scores)
    {
        var (sum, before) = (0.0, RoleLabel.Count);
        for (var word = 0; word < labels.Length; word++)
        {
            sum += scores[(word * RolePath.Stride) + labels[word]] + transitions[RolePath.Transition(word % 2, before, labels[word])];
            before = labels[word];
        }
        return sum;
    }
}
