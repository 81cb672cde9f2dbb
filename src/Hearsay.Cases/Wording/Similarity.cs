namespace Hearsay.Cases.Wording;

/// <summary>Likeness of short strings.</summary>
internal static class Similarity
{
    private const double PrefixWeight = 0.1;
    private const int LongestPrefix = 4;

    /// <summary>Jaro's likeness with Winkler's bonus for a common beginning, from 0 to 1 (Winkler 1990).</summary>
    public static double JaroWinkler(string first, string second)
    {
        var jaro = Jaro(first, second);
        var prefix = 0;
        while (prefix < LongestPrefix && prefix < first.Length && prefix < second.Length && first[prefix] == second[prefix]) prefix++;
        return jaro + (prefix * PrefixWeight * (1 - jaro));
    }

    private static double Jaro(string first, string second)
    {
        if (first.Length == 0 || second.Length == 0) return first.Length == second.Length ? 1 : 0;
        var reach = Math.Max(0, (Math.Max(first.Length, second.Length) / 2) - 1);
        var taken = new bool[second.Length];
        var matched = new List<char>();
        for (var index = 0; index < first.Length; index++)
        {
            for (var other = Math.Max(0, index - reach); other < Math.Min(second.Length, index + reach + 1); other++)
            {
                if (taken[other] || first[index] != second[other]) continue;
                taken[other] = true;
                matched.Add(first[index]);
                break;
            }
        }
        return matched.Count == 0 ? 0 : Combined(first, second, matched, taken);
    }

    private static double Combined(string first, string second, List<char> matched, bool[] taken)
    {
        var transposed = 0;
        var next = 0;
        for (var other = 0; other < second.Length; other++)
        {
            if (taken[other] && second[other] != matched[next++]) transposed++;
        }
        double count = matched.Count;
        return ((count / first.Length) + (count / second.Length) + ((count - (transposed / 2)) / count)) / 3;
    }
}
