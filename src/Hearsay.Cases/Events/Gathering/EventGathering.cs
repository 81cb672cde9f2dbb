using System.Runtime.InteropServices;
using Hearsay.Cases.Wording;

namespace Hearsay.Cases.Events.Gathering;

/// <summary>Sets of tellings as they are joined: two become one where the average score between the first members of each is high enough, and no two of those are apart.</summary>
internal sealed class EventGathering(EventCopies copies, EventComparison comparison, Partition partition, double threshold)
{
    private const int CheckedMembers = 8;
    private const double Floor = -6;
    private readonly Dictionary<int, List<int>> members = [];

    // By the least members of two sets that were not joined: with the same members the answer is the same, and with more only those are to be looked at.
    private readonly Dictionary<(int, int), Looked> refused = [];

    /// <summary>Joins the sets of two tellings if they are one event.</summary>
    public void Join(int first, int second)
    {
        var (one, other) = (partition.Find(first), partition.Find(second));
        if (one == other) return;
        if (one > other) (one, other) = (other, one);
        var (ones, others) = (Gathered(one), Gathered(other));
        var (count, beside) = (Math.Min(ones.Count, CheckedMembers), Math.Min(others.Count, CheckedMembers));
        ref var looked = ref CollectionsMarshal.GetValueRefOrAddDefault(refused, (one, other), out _);
        if (double.IsNegativeInfinity(looked.Sum) || (looked.Ones, looked.Others) == (count, beside)) return;
        looked = new Looked(count, beside, looked.Sum + More(looked, CollectionsMarshal.AsSpan(ones)[..count], CollectionsMarshal.AsSpan(others)[..beside]));
        if (looked.Sum / (count * beside) < threshold) return;
        refused.Remove((one, other));
        partition.Join(one, other);
        ones.AddRange(others);
        members.Remove(other);
        members[one] = ones;
    }

    // The least member first; what is joined comes after what was there, so that the first members of a set stay the same.
    private List<int> Gathered(int root) => members.TryGetValue(root, out var known) ? known : [root];

    /// <summary>The scores between the members of two sets that have not been looked at, added up; negative infinity where two of them are apart.</summary>
    private double More(Looked looked, ReadOnlySpan<int> ones, ReadOnlySpan<int> others)
    {
        for (var first = 0; first < ones.Length; first++)
        {
            for (var second = first < looked.Ones ? looked.Others : 0; second < others.Length; second++)
            {
                var (one, other) = copies.Pair(ones[first], others[second]);
                if (comparison.AreApart(one, other)) return double.NegativeInfinity;
            }
        }
        var sum = 0.0;
        for (var first = 0; first < ones.Length; first++)
        {
            for (var second = first < looked.Ones ? looked.Others : 0; second < others.Length; second++)
            {
                var (one, other) = copies.Pair(ones[first], others[second]);
                sum += Math.Max(Floor, comparison.Score(one, other));
            }
        }
        return sum;
    }

    /// <summary>How many first members of each of two sets were looked at, and their scores added up.</summary>
    private readonly record struct Looked(int Ones, int Others, double Sum);
}
