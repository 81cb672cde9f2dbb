namespace Hearsay.Language.Neural;

/// <summary>
/// The best dependency tree over scored arcs (Chu and Liu 1965; Edmonds 1967) with exactly one word at the root, as Universal Dependencies has it.
/// </summary>
internal static class MaximumSpanningTree
{
    private const float Never = -1e30f;

    /// <summary>
    /// The head of each of <paramref name="count"/> words, from 1; 0 is the root. <paramref name="scores"/> holds, for word w (from 0) and head h (0 the root),
    /// the score of the arc at <c>w * (count + 1) + h</c>.
    /// </summary>
    public static int[] Heads(ReadOnlySpan<float> scores, int count)
    {
        var size = count + 1;
        var arcs = new float[size * size];
        Array.Fill(arcs, Never);
        for (var word = 1; word < size; word++)
        {
            scores.Slice((word - 1) * size, size).CopyTo(arcs.AsSpan(word * size));
            arcs[(word * size) + word] = Never;
        }
        var heads = Solve(arcs, size);
        var roots = Enumerable.Range(1, count).Where(word => heads[word] == 0).ToArray();
        return roots.Length == 1 ? heads[1..] : BestRooted(arcs, size, roots);
    }

    private static int[] BestRooted(float[] arcs, int size, int[] roots)
    {
        int[]? best = null;
        var highest = double.NegativeInfinity;
        foreach (var root in roots)
        {
            var one = (float[])arcs.Clone();
            for (var word = 1; word < size; word++)
            {
                if (word != root) one[word * size] = Never;
            }
            var heads = Solve(one, size);
            var total = 0.0;
            for (var word = 1; word < size; word++) total += one[(word * size) + heads[word]];
            if (total <= highest) continue;
            (highest, best) = (total, heads);
        }
        return best![1..];
    }

    // arcs[w * size + h]; node 0 is the root and has no head.
    private static int[] Solve(float[] arcs, int size)
    {
        var heads = new int[size];
        heads[0] = -1;
        for (var word = 1; word < size; word++) heads[word] = BestHead(arcs.AsSpan(word * size, size));
        return Cycle(heads) is { } cycle ? Expand(arcs, size, heads, cycle) : heads;
    }

    private static int BestHead(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var head = 1; head < scores.Length; head++)
        {
            if (scores[head] > scores[best]) best = head;
        }
        return best;
    }

    private static bool[]? Cycle(int[] heads)
    {
        var seen = new int[heads.Length];
        for (var start = 1; start < heads.Length; start++)
        {
            var node = start;
            while (node > 0 && seen[node] == 0)
            {
                seen[node] = start;
                node = heads[node];
            }
            if (node <= 0 || seen[node] != start) continue;
            var cycle = new bool[heads.Length];
            for (; !cycle[node]; node = heads[node]) cycle[node] = true;
            return cycle;
        }
        return null;
    }

    // Contracts the cycle into the last node of a smaller graph, solves that, and opens the cycle where its arc enters.
    private static int[] Expand(float[] arcs, int size, int[] heads, bool[] cycle)
    {
        var kept = Enumerable.Range(0, size).Where(node => !cycle[node]).ToArray();
        var ring = Enumerable.Range(0, size).Where(node => cycle[node]).ToArray();
        var (small, whole) = (kept.Length + 1, kept.Length);
        var contracted = new float[small * small];
        Array.Fill(contracted, Never);
        var enters = new int[small];
        var leaves = new int[small];
        for (var to = 0; to < whole; to++)
        {
            for (var from = 0; from < whole; from++) contracted[(to * small) + from] = arcs[(kept[to] * size) + kept[from]];
            leaves[to] = ring.MaxBy(node => arcs[(kept[to] * size) + node]);
            contracted[(to * small) + whole] = to == 0 ? Never : arcs[(kept[to] * size) + leaves[to]];
        }
        for (var from = 0; from < whole; from++)
        {
            enters[from] = ring.MaxBy(node => arcs[(node * size) + kept[from]] - arcs[(node * size) + heads[node]]);
            contracted[(whole * small) + from] = arcs[(enters[from] * size) + kept[from]] - arcs[(enters[from] * size) + heads[enters[from]]];
        }
        var solved = Solve(contracted, small);
        var result = (int[])heads.Clone();
        for (var to = 1; to < whole; to++) result[kept[to]] = solved[to] == whole ? leaves[to] : kept[solved[to]];
        result[enters[solved[whole]]] = kept[solved[whole]];
        return result;
    }
}
