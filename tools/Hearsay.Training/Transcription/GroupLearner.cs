using System.Collections.Immutable;
using Hearsay.Language.Transcription;

namespace Hearsay.Training.Transcription;

/// <summary>
/// Learns which letters stand for which: expectation and maximization over all ways to cut a pair of names into letter groups (Jiampojamarn, Kondrak and Sherif 2007).
/// Pairs whose best cut is too unlikely are two names, and are left out.
/// </summary>
internal sealed class GroupLearner
{
    private const int LongestName = 20;
    private const int Rounds = 8;
    private const int FullRounds = 4;
    private const double UnlikelyInTraining = -6;
    private const double Unlikely = -2.6;
    private static readonly (int Latin, int Cyrillic)[] Sizes = [(1, 0), (0, 1), (1, 1), (2, 1), (3, 1), (4, 1), (1, 2), (1, 3), (2, 2)];

    private readonly Dictionary<LetterGroup, int> numbers = [];
    private readonly List<LetterGroup> groups = [];
    private readonly List<(NamePair Pair, int[] Groups)> names;
    private double[] probabilities;

    internal GroupLearner(IEnumerable<NamePair> pairs)
    {
        names = [.. pairs.Where(pair => pair.Latin.Length <= LongestName && pair.Cyrillic.Length <= LongestName).Select(pair => (pair, Steps(pair).Select(step => Number(pair, step)).ToArray()))];
        probabilities = [.. groups.Select(group => group.Latin.Length == 0 || group.Cyrillic.Length == 0 ? 1e-3 : 1e-2 * Math.Pow(0.05, group.Latin.Length + group.Cyrillic.Length - 2))];
    }

    /// <summary>The groups used twice or more, after the boundary, and the names cut into them.</summary>
    internal (ImmutableArray<LetterGroup> Groups, List<int[]> Names, int Left) Learn()
    {
        for (var round = 0; round < Rounds; round++) probabilities = Round(round < FullRounds ? 0.5 : 1.5);
        var cuts = names.Select(Cut).OfType<int[]>().ToList();
        var kept = cuts.SelectMany(cut => cut).CountBy(group => group).Where(pair => pair.Value > 1).Select(pair => pair.Key).Order().ToList();
        var renumbered = kept.Select((group, place) => (group, place)).ToDictionary(pair => pair.group, pair => pair.place + 1);
        cuts.RemoveAll(cut => !Array.TrueForAll(cut, renumbered.ContainsKey));
        return ([default(LetterGroup) with { Latin = "", Cyrillic = "" }, .. kept.Select(group => groups[group])],
            cuts.ConvertAll(cut => Array.ConvertAll(cut, group => renumbered[group])), names.Count - cuts.Count);
    }

    // The probabilities of groups that are expected less than the given number of times become 0.
    private double[] Round(double least)
    {
        var expected = new double[groups.Count];
        foreach (var (pair, numbered) in names)
        {
            var (steps, width) = (Steps(pair).ToArray(), pair.Cyrillic.Length + 1);
            var (before, after) = (new double[(pair.Latin.Length + 1) * width], new double[(pair.Latin.Length + 1) * width]);
            (before[0], after[^1]) = (1, 1);
            for (var step = 0; step < steps.Length; step++) before[steps[step].To(width)] += before[steps[step].From(width)] * probabilities[numbered[step]];
            if (before[^1] <= 0 || Math.Log(before[^1]) < UnlikelyInTraining * (pair.Latin.Length + pair.Cyrillic.Length)) continue;
            for (var step = steps.Length - 1; step >= 0; step--) after[steps[step].From(width)] += after[steps[step].To(width)] * probabilities[numbered[step]];
            for (var step = 0; step < steps.Length; step++)
                expected[numbered[step]] += before[steps[step].From(width)] * probabilities[numbered[step]] * after[steps[step].To(width)] / before[^1];
        }
        var all = expected.Where(count => count >= least).Sum();
        return [.. expected.Select(count => count >= least ? count / all : 0)];
    }

    /// <summary>The likeliest cut of a pair (Viterbi), or null.</summary>
    private int[]? Cut((NamePair Pair, int[] Groups) name)
    {
        var (steps, width) = (Steps(name.Pair).ToArray(), name.Pair.Cyrillic.Length + 1);
        var best = new double[(name.Pair.Latin.Length + 1) * width];
        Array.Fill(best, double.NegativeInfinity, 1, best.Length - 1);
        var last = new int[best.Length];
        for (var step = 0; step < steps.Length; step++)
        {
            var score = best[steps[step].From(width)] + Math.Log(probabilities[name.Groups[step]]);
            if (score > best[steps[step].To(width)]) (best[steps[step].To(width)], last[steps[step].To(width)]) = (score, step);
        }
        if (best[^1] < Unlikely * (name.Pair.Latin.Length + name.Pair.Cyrillic.Length)) return null;
        var cut = new List<int>();
        for (var place = best.Length - 1; place > 0; place = steps[last[place]].From(width)) cut.Add(name.Groups[last[place]]);
        cut.Reverse();
        return [.. cut];
    }

    private int Number(NamePair pair, Step step)
    {
        var group = new LetterGroup(pair.Latin.Substring(step.Latin, step.LatinSize), pair.Cyrillic.Substring(step.Cyrillic, step.CyrillicSize));
        if (!numbers.TryGetValue(group, out var number))
        {
            numbers[group] = number = groups.Count;
            groups.Add(group);
        }
        return number;
    }

    private static IEnumerable<Step> Steps(NamePair pair)
    {
        for (var latin = 0; latin <= pair.Latin.Length; latin++)
        {
            for (var cyrillic = 0; cyrillic <= pair.Cyrillic.Length; cyrillic++)
            {
                foreach (var (latinSize, cyrillicSize) in Sizes)
                {
                    if (latin + latinSize <= pair.Latin.Length && cyrillic + cyrillicSize <= pair.Cyrillic.Length) yield return new(latin, cyrillic, latinSize, cyrillicSize);
                }
            }
        }
    }

    /// <summary>A letter group at a place of both names.</summary>
    private readonly record struct Step(int Latin, int Cyrillic, int LatinSize, int CyrillicSize)
    {
        internal int From(int width) => Latin * width + Cyrillic;

        internal int To(int width) => (Latin + LatinSize) * width + Cyrillic + CyrillicSize;
    }
}
