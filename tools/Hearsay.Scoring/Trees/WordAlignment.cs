namespace Hearsay.Scoring.Trees;

/// <summary>
/// Pairs the words of two files as the CoNLL 2018 shared task does: those that cover the same characters, and inside multiword tokens the
/// longest common subsequence of their forms.
/// </summary>
internal static class WordAlignment
{
    /// <summary>For each gold word the index of the system's word, or -1.</summary>
    internal static int[] Of(IReadOnlyList<TreeWord> gold, IReadOnlyList<TreeWord> system)
    {
        var pairs = new int[gold.Count];
        Array.Fill(pairs, -1);
        int i = 0, j = 0;
        while (i < gold.Count && j < system.Count)
        {
            var (left, right) = (gold[i], system[j]);
            if ((left.InMultiword || right.InMultiword) && left.Span.Begin < right.Span.End && right.Span.Begin < left.Span.End)
                (i, j) = Multiword(gold, system, i, j, pairs);
            else if (left.Span == right.Span) pairs[i++] = j++;
            else if (left.Span.Begin <= right.Span.Begin) i++;
            else j++;
        }
        return pairs;
    }

    private static (int Gold, int System) Multiword(
        IReadOnlyList<TreeWord> gold, IReadOnlyList<TreeWord> system, int i, int j, int[] pairs)
    {
        var (firstGold, firstSystem) = (i, j);
        for (var end = Math.Max(Reach(gold[i]), Reach(system[j])); ;)
        {
            var reach = end;
            for (; i < gold.Count && gold[i].Span.Begin < end; i++) reach = Math.Max(reach, Reach(gold[i]));
            for (; j < system.Count && system[j].Span.Begin < end; j++) reach = Math.Max(reach, Reach(system[j]));
            if (reach == end) break;
            end = reach;
        }
        Subsequence(gold, firstGold, i, system, firstSystem, j, pairs);
        return (i, j);
    }

    private static int Reach(TreeWord word) => word.InMultiword ? word.Span.End : 0;

    private static void Subsequence(
        IReadOnlyList<TreeWord> gold, int i, int goldEnd, IReadOnlyList<TreeWord> system, int j, int systemEnd, int[] pairs)
    {
        var (rows, columns, top, left) = (goldEnd - i, systemEnd - j, i, j);
        var best = new int[rows + 1, columns + 1];
        for (var a = rows - 1; a >= 0; a--)
        {
            for (var b = columns - 1; b >= 0; b--)
                best[a, b] = Same(gold[top + a], system[left + b]) ? best[a + 1, b + 1] + 1 : Math.Max(best[a + 1, b], best[a, b + 1]);
        }
        while (i < goldEnd && j < systemEnd)
        {
            if (Same(gold[i], system[j])) pairs[i++] = j++;
            else if (best[i - top + 1, j - left] >= best[i - top, j - left + 1]) i++;
            else j++;
        }
    }

    private static bool Same(TreeWord gold, TreeWord system) =>
        string.Equals(gold.Row.Form.ToLowerInvariant(), system.Row.Form.ToLowerInvariant(), StringComparison.Ordinal);
}
