using System.Globalization;

namespace Hearsay.Scoring.Times;

/// <summary>Counts what was right over documents: spans strictly and by any overlap, one to one; of the overlapping ones type and value.</summary>
internal sealed class TimesTally
{
    private Counts strict, relaxed, type, value;
    private bool typesKnown;

    /// <summary>Counts one document.</summary>
    public void Add(TimeMlFile gold, IReadOnlyList<GoldTime> said)
    {
        var pairs = Pairs(gold.Times, said);
        typesKnown |= gold.Times.Any(time => time.Type.Length > 0);
        strict = strict.Add(pairs.Count(pair => Bare(gold.Text, gold.Times[pair.Gold]) == Bare(gold.Text, said[pair.Said])), gold.Times.Length, said.Count);
        relaxed = relaxed.Add(pairs.Count, gold.Times.Length, said.Count);
        type = type.Add(pairs.Count(pair => gold.Times[pair.Gold].Type == said[pair.Said].Type), gold.Times.Length, said.Count);
        value = value.Add(pairs.Count(pair => gold.Times[pair.Gold].Value == said[pair.Said].Value), gold.Times.Length, said.Count);
    }

    /// <summary>The figures; that of the types only where the corpus has any.</summary>
    public IEnumerable<Figure> Figures()
    {
        yield return new("expressions in the body", relaxed.Gold.ToString(CultureInfo.InvariantCulture));
        foreach (var figure in strict.Figures("strict").Concat(relaxed.Figures("relaxed"))) yield return figure;
        if (typesKnown) yield return type.F1("type F1");
        yield return value.F1("value F1");
    }

    private static List<(int Gold, int Said)> Pairs(IReadOnlyList<GoldTime> gold, IReadOnlyList<GoldTime> said)
    {
        var candidates =
            from i in Enumerable.Range(0, gold.Count)
            from j in Enumerable.Range(0, said.Count)
            let common = Math.Min(gold[i].End, said[j].End) - Math.Max(gold[i].Begin, said[j].Begin)
            where common > 0
            orderby -common, i, j
            select (Gold: i, Said: j);
        var pairs = new List<(int Gold, int Said)>();
        foreach (var candidate in candidates)
        {
            if (!pairs.Exists(pair => pair.Gold == candidate.Gold || pair.Said == candidate.Said)) pairs.Add(candidate);
        }
        return pairs;
    }

    /// <summary>A span less the spaces and punctuation at its ends.</summary>
    private static (int Begin, int End) Bare(string text, GoldTime time)
    {
        var (begin, end) = (time.Begin, Math.Min(time.End, text.Length));
        while (begin < end && !char.IsLetterOrDigit(text[begin])) begin++;
        while (begin < end && !char.IsLetterOrDigit(text[end - 1])) end--;
        return (begin, end);
    }

    private readonly record struct Counts(int Right, int Gold, int Said)
    {
        public Counts Add(int right, int gold, int said) => new(Right + right, Gold + gold, Said + said);

        public Figure F1(string label) => Rate(label, 2 * Right, Gold + Said);

        public IEnumerable<Figure> Figures(string label) =>
            [Rate($"{label} precision", Right, Said), Rate($"{label} recall", Right, Gold), F1($"{label} F1")];

        private static Figure Rate(string label, int part, int whole) =>
            new(label, (whole == 0 ? 0 : 100.0 * part / whole).ToString("F2", CultureInfo.InvariantCulture));
    }
}
