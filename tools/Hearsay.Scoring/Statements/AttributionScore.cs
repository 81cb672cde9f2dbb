namespace Hearsay.Scoring.Statements;

/// <summary>The counts of a whole corpus.</summary>
internal sealed class AttributionScore
{
    private readonly Tally[][] roles = [.. Enumerable.Range(0, 3).Select(_ => new Tally[] { new(), new(), new() })];
    private readonly Tally[] modes = [new(), new(), new()];

    /// <summary>Attributions with content and source right.</summary>
    public Tally Attributions { get; } = new();

    /// <summary>A role's count: spans exact, exact, partial.</summary>
    public Tally Role(int role, int kind) => roles[role][kind];

    /// <summary>The recall of attributions by mode.</summary>
    public Tally Mode(int mode) => modes[mode];

    /// <summary>Adds one annotation of a text, weighed by <paramref name="share"/>.</summary>
    public void Add(string text, List<Attribution> gold, List<Attribution> said, double share)
    {
        var pairs = Pair(gold, said);
        for (var role = 0; role < roles.Length; role++) AddRole(text, gold, said, pairs, role, share);
        var right = pairs.Where(pair => IsRight(gold[pair.Gold], said[pair.Said])).Select(pair => pair.Gold).ToHashSet();
        Attributions.Add(right.Count, gold.Count, said.Count, share);
        for (var number = 0; number < gold.Count; number++)
            modes[RoleText.Mode(text, gold[number].Content)].Add(right.Contains(number) ? 1 : 0, 1, 0, share);
    }

    private void AddRole(string text, List<Attribution> gold, List<Attribution> said, List<(int Gold, int Said)> pairs, int role, double share)
    {
        var (wanted, told) = (Edges(text, gold, role), Edges(text, said, role));
        roles[role][0].Add(wanted.Count(told.Contains), wanted.Count, told.Count, share);
        var there = pairs.Select(pair => (Gold: gold[pair.Gold].In(role), Said: said[pair.Said].In(role)))
            .Where(pair => pair.Gold.Length > 0 && pair.Said.Length > 0).ToList();
        int all = gold.Count(one => one.In(role).Length > 0), those = said.Count(one => one.In(role).Length > 0);
        roles[role][1].Add(there.Count(pair => RoleText.Counted(text, pair.Gold).SetEquals(RoleText.Counted(text, pair.Said))), all, those, share);
        roles[role][2].Add(there.Count(pair => RoleText.Dice(pair.Gold, pair.Said) >= 0.5), all, those, share);
    }

    private static HashSet<(int, int)> Edges(string text, List<Attribution> attributions, int role) =>
        [.. attributions.SelectMany(one => one.In(role)).Select(span => RoleText.Edges(text, span)).OfType<(int, int)>()];

    private static bool IsRight(Attribution gold, Attribution said) => RoleText.Dice(gold.Content, said.Content) >= 0.5
        && (gold.Source.Length > 0 ? RoleText.Common(gold.Source, said.Source) > 0 : said.Source.Length == 0);

    private static List<(int Gold, int Said)> Pair(List<Attribution> gold, List<Attribution> said)
    {
        var scored = from left in Enumerable.Range(0, gold.Count)
                     from right in Enumerable.Range(0, said.Count)
                     let value = RoleText.Dice(gold[left].Content, said[right].Content)
                     where value > 0
                     orderby value descending, left, right
                     select (left, right);
        var pairs = new List<(int Gold, int Said)>();
        var (rows, columns) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (left, right) in scored)
        {
            if (rows.Contains(left) || columns.Contains(right)) continue;
            rows.Add(left);
            columns.Add(right);
            pairs.Add((left, right));
        }
        return pairs;
    }
}
