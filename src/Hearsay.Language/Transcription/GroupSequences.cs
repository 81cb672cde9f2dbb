using Hearsay.Language.Models;

namespace Hearsay.Language.Transcription;

/// <summary>
/// How likely a letter group follows two others, from counts: trigrams interpolated with bigrams, these with single groups (Witten and Bell 1991).
/// Group 0 is the boundary of a name, before and after it.
/// </summary>
internal sealed class GroupSequences
{
    private const int Bits = 16;
    private readonly double[] single;
    private readonly Dictionary<ulong, int> counts;
    private readonly Dictionary<ulong, Follower> followers = [];

    private GroupSequences(int groups, Dictionary<ulong, int> counts)
    {
        this.counts = counts;
        foreach (var (key, count) in counts)
        {
            var known = followers.GetValueOrDefault(key >> Bits);
            followers[key >> Bits] = new(known.Count + count, known.Kinds + 1);
        }
        var all = followers.GetValueOrDefault(History(0));
        single = new double[groups];
        for (var group = 0; group < groups; group++)
            single[group] = (counts.GetValueOrDefault(History(0) << Bits | (uint)group) + (double)all.Kinds / groups) / Math.Max(1, all.Count + all.Kinds);
    }

    /// <summary>What may follow two groups.</summary>
    internal Context After(int first, int second)
    {
        var (near, far) = (History(1) | (uint)second, History(2) | (ulong)(uint)first << Bits | (uint)second);
        return new(near, followers.GetValueOrDefault(near), far, followers.GetValueOrDefault(far));
    }

    /// <summary>The natural logarithm of the probability that a group stands there.</summary>
    internal double LogProbability(in Context context, int group)
    {
        var probability = Refine(single[group], context.Near, context.NearFollower, group);
        return Math.Log(Refine(probability, context.Far, context.FarFollower, group));
    }

    /// <summary>Counts the groups of names, each name a row of groups without its boundaries; trigrams seen less than <paramref name="least"/> times are left out.</summary>
    internal static GroupSequences Count(int groups, IEnumerable<int[]> names, int least)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var name in names)
        {
            var (first, second) = (0, 0);
            foreach (var group in name.Append(0))
            {
                foreach (var history in (ReadOnlySpan<ulong>)[History(0), History(1) | (uint)second, History(2) | (ulong)(uint)first << Bits | (uint)second])
                    counts[history << Bits | (uint)group] = counts.GetValueOrDefault(history << Bits | (uint)group) + 1;
                (first, second) = (second, group);
            }
        }
        return new(groups, counts.Where(pair => pair.Value >= least || pair.Key < History(2) << Bits).ToDictionary());
    }

    internal void Write(ModelWriter writer)
    {
        writer.Count(single.Length).Count(counts.Count);
        var last = 0UL;
        foreach (var (key, count) in counts.OrderBy(pair => pair.Key))
        {
            var step = key - last;
            writer.Varint((uint)(step >> 32)).Varint((uint)step).Varint((uint)count);
            last = key;
        }
    }

    internal static GroupSequences Read(ModelReader reader, int groups)
    {
        if (reader.Count() != groups) throw reader.Damaged();
        var size = reader.Bounded(reader.Count(), 3);
        var counts = new Dictionary<ulong, int>(size);
        var key = 0UL;
        for (var index = 0; index < size; index++)
        {
            key += (ulong)reader.Varint() << 32 | reader.Varint();
            if ((key & 0xFFFF) >= (uint)groups) throw reader.Damaged();
            counts[key] = (int)reader.Varint();
        }
        return new(groups, counts);
    }

    private double Refine(double probability, ulong history, Follower follower, int group) =>
        follower.Kinds == 0 ? probability
            : (counts.GetValueOrDefault(history << Bits | (uint)group) + follower.Kinds * probability) / (follower.Count + follower.Kinds);

    // Histories of 0, 1 and 2 groups have keys of their own.
    private static ulong History(int length) => (ulong)length << (2 * Bits);

    /// <summary>How often anything followed a history, and how many different groups did.</summary>
    internal readonly record struct Follower(int Count, int Kinds);

    /// <summary>The histories of a place in a name, looked up once for all groups that may follow.</summary>
    internal readonly record struct Context(ulong Near, Follower NearFollower, ulong Far, Follower FarFollower);
}
