using Hearsay.Cases.Wording;

namespace Hearsay.Cases.Events;

/// <summary>Sets of tellings as they are joined: two become one where the average score between the first members of each is high enough, and no two of those are apart.</summary>
internal sealed class EventGathering(EventCopies copies, EventComparison comparison, Partition partition, double threshold)
{
    private const int CheckedMembers = 8;
    private const double Floor = -6;
    private readonly Dictionary<int, List<int>> members = [];

    // By the least members of two sets that were not joined, how many of the members of each were looked at: with the same the answer is the same.
    private readonly Dictionary<(int, int), (int, int)> refused = [];

    /// <summary>Joins the sets of two tellings if they are one event.</summary>
    public void Join(int first, int second)
    {
        var (one, other) = (partition.Find(first), partition.Find(second));
        if (one == other) return;
        if (one > other) (one, other) = (other, one);
        var (ones, others) = (Gathered(one), Gathered(other));
        var looked = (Math.Min(ones.Count, CheckedMembers), Math.Min(others.Count, CheckedMembers));
        if (refused.TryGetValue((one, other), out var before) && before == looked) return;
        if (Link(ones[..looked.Item1], others[..looked.Item2]) < threshold)
        {
            refused[(one, other)] = looked;
            return;
        }
        partition.Join(one, other);
        ones.AddRange(others);
        members.Remove(other);
        members[one] = ones;
    }

    // The least member first; what is joined comes after what was there, so that the first members of a set stay the same.
    private List<int> Gathered(int root) => members.TryGetValue(root, out var known) ? known : [root];

    /// <summary>The average score between the members of two sets; ruled out where two of them are apart.</summary>
    private double Link(List<int> ones, List<int> others)
    {
        foreach (var first in ones)
        {
            foreach (var second in others)
            {
                var (one, other) = copies.Pair(first, second);
                if (comparison.AreApart(one, other)) return double.NegativeInfinity;
            }
        }
        var sum = 0.0;
        foreach (var first in ones)
        {
            foreach (var second in others)
            {
                var (one, other) = copies.Pair(first, second);
                sum += Math.Max(Floor, comparison.Score(one, other));
            }
        }
        return sum / (ones.Count * others.Count);
    }
}
