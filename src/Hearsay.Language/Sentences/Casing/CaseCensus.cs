namespace Hearsay.Language.Sentences.Casing;

/// <summary>
/// How often a text writes words with and without a capital where nothing but the word itself asks for one, and how often beside which neighbour: "Security Council" has capitals where "security"
/// and "council" have none (after Lita et al. 2003, "tRuEcasIng").
/// </summary>
internal sealed class CaseCensus
{
    // Forms of one word share their beginning, all but so many letters of either, and no fewer than so many.
    private const int LongestEnding = 2;
    private const int ShortestBeginning = 4;

    private readonly HashSet<string> beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Small, int Capital)> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string, string), (int Small, int Capital)> first = new(PairComparer.Instance);
    private readonly Dictionary<(string, string), (int Small, int Capital)> second = new(PairComparer.Instance);

    /// <summary>Counts the words of a line in running text; the first of a sentence tells nothing.</summary>
    internal void Add(IReadOnlyList<CasedWord> line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (line[at].BeginsSentence || line[at].IsAllCapitals) continue;
            Count(words, line[at].Text, line[at].IsCapital);
            if (!line[at].IsCapital) beginnings.UnionWith(Beginnings(line[at].Text));
            if (at > 0) Count(second, (line[at - 1].Text, line[at].Text), line[at].IsCapital);
            if (at + 1 < line.Count && !line[at + 1].BeginsSentence) Count(first, (line[at].Text, line[at + 1].Text), line[at].IsCapital);
        }
    }

    /// <summary>Whether the text writes the word without a capital, where it has it between these neighbours if it does, else anywhere; null where it has the word nowhere.</summary>
    internal bool? IsSmall(string? before, string word, string? after)
    {
        var (small, capital) = (0, 0);
        if (before is not null) Take(second.GetValueOrDefault((before, word)));
        if (after is not null) Take(first.GetValueOrDefault((word, after)));
        if (small + capital == 0) Take(words.GetValueOrDefault(word));
        return small + capital == 0 ? null : small >= capital;

        void Take((int Small, int Capital) counts) => (small, capital) = (small + counts.Small, capital + counts.Capital);
    }

    /// <summary>Whether the text writes a word without a capital of which this may be another form: "signs" and "signed".</summary>
    internal bool HasFormOf(string lower) => Beginnings(lower).Any(beginnings.Contains);

    private static IEnumerable<string> Beginnings(string word)
    {
        for (var length = Math.Max(ShortestBeginning, word.Length - LongestEnding); length <= word.Length; length++) yield return word[..length];
    }

    private static void Count<T>(Dictionary<T, (int Small, int Capital)> counts, T key, bool isCapital)
        where T : notnull
    {
        var (small, capital) = counts.GetValueOrDefault(key);
        counts[key] = isCapital ? (small, capital + 1) : (small + 1, capital);
    }

    private sealed class PairComparer : IEqualityComparer<(string, string)>
    {
        internal static readonly PairComparer Instance = new();

        public bool Equals((string, string) one, (string, string) other) =>
            StringComparer.OrdinalIgnoreCase.Equals(one.Item1, other.Item1) && StringComparer.OrdinalIgnoreCase.Equals(one.Item2, other.Item2);

        public int GetHashCode((string, string) pair) =>
            HashCode.Combine(StringComparer.OrdinalIgnoreCase.GetHashCode(pair.Item1), StringComparer.OrdinalIgnoreCase.GetHashCode(pair.Item2));
    }
}
