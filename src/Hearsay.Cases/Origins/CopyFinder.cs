using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Text;

namespace Hearsay.Cases.Origins;

/// <summary>
/// Finds texts that are near copies or that hold the greater part of another: word shingles, a sample of them by value as the sketch
/// (Broder 1997, mod-m sampling, which estimates containment as well as resemblance), an index over the sample for candidates, and the whole sets for the verdict.
/// </summary>
internal static class CopyFinder
{
    private const int ShingleWords = 5;
    private const ulong SampleOneIn = 8;
    private const int FewestShingles = 20;
    private const int MostHolders = 40;
    private const double EnoughOfSketch = 0.3;
    private const double EnoughOfText = 0.5;

    public static ImmutableArray<CopyGroup> Find(IReadOnlyList<IndexedReading> readings, CaseLexicon lexicon)
    {
        var partition = new Partition(readings.Count);
        foreach (var pairs in Candidates([.. readings.Select(Sketch)]).GroupBy(pair => pair.Second, pair => pair.First))
        {
            var shingles = Shingles(readings[pairs.Key]);
            foreach (var first in pairs)
            {
                if (Containment(Shingles(readings[first]), shingles) >= EnoughOfText) partition.Join(first, pairs.Key);
            }
        }
        return [.. partition.Sets().Where(members => members.Count > 1).Select(members => Group(members, readings, lexicon))];
    }

    private static HashSet<ulong> Shingles(IndexedReading reading) => ShingleHash.Of(reading.Words.AsSpan(), ShingleWords);

    /// <summary>How many shingles a text has, and the sample of them; the sets are made again where two texts are compared, since all together take much memory.</summary>
    private static (int Count, ulong[] Sample) Sketch(IndexedReading reading)
    {
        var shingles = Shingles(reading);
        return (shingles.Count, [.. shingles.Where(hash => hash % SampleOneIn == 0)]);
    }

    private static IEnumerable<(int First, int Second)> Candidates((int Count, ulong[] Sample)[] sketches)
    {
        var holders = new Dictionary<ulong, List<int>>();
        for (var index = 0; index < sketches.Length; index++)
        {
            foreach (var hash in sketches[index].Sample) (CollectionsMarshal.GetValueRefOrAddDefault(holders, hash, out _) ??= []).Add(index);
        }
        for (var index = 0; index < sketches.Length; index++)
        {
            if (sketches[index].Count < FewestShingles) continue;
            var shared = new SortedDictionary<int, int>();
            foreach (var holder in sketches[index].Sample.Select(hash => holders[hash]).Where(list => list.Count <= MostHolders).SelectMany(list => list))
            {
                if (holder < index) shared[holder] = shared.GetValueOrDefault(holder) + 1;
            }
            foreach (var (other, count) in shared)
            {
                if (sketches[other].Count >= FewestShingles && count >= EnoughOfSketch * Math.Min(sketches[index].Sample.Length, sketches[other].Sample.Length)) yield return (other, index);
            }
        }
    }

    private static double Containment(HashSet<ulong> first, HashSet<ulong> second)
    {
        var (smaller, larger) = first.Count <= second.Count ? (first, second) : (second, first);
        return (double)smaller.Count(larger.Contains) / smaller.Count;
    }

    private static CopyGroup Group(List<int> members, IReadOnlyList<IndexedReading> readings, CaseLexicon lexicon)
    {
        var ordered = members.Select(member => readings[member])
            .OrderBy(reading => reading.Reading.Published.Interval?.Earliest ?? DateOnly.MaxValue)
            .ThenBy(reading => reading.Reading.Document.Source, StringComparer.Ordinal).ToArray();
        var agency = ordered.Select(reading => AgencyCredit.Of(reading.Reading.Document, lexicon.Agencies)).FirstOrDefault(credit => credit is not null);
        return new CopyGroup(ContentHash.Of(["copies", .. members.Select(member => readings[member].Id).Order(StringComparer.Ordinal)]),
            [.. ordered.Select(reading => reading.Id)], agency);
    }
}
