using System.Collections.Frozen;
using Hearsay.Formats.Data;

namespace Hearsay.Formats.Dates;

/// <summary>Months by their names in some fifty languages. One name can be two months: "listopad" is October in Croatian, November in Polish.</summary>
internal static class MonthNames
{
    private const string First = "en";
    private const string ConnectorList = "connectors";

    private static readonly WordLists Lists = WordLists.Load("months");
    private static readonly FrozenDictionary<string, FrozenDictionary<string, int>> ByLanguage = Lists.Names
        .Where(name => name != ConnectorList)
        .ToFrozenDictionary(name => name, Read);
    private static readonly FrozenDictionary<string, int> All = Merge();

    /// <summary>Words that may stand between day, month and year.</summary>
    public static FrozenSet<string> Connectors { get; } = Lists[ConnectorList];

    /// <summary>The month that <paramref name="word"/>, in lower case, names in <paramref name="language"/>, or else in any; 0 where in none.</summary>
    public static int Find(string word, string? language)
    {
        if (language is not null && (ByLanguage.TryGetValue(language, out var own) || ByLanguage.TryGetValue(language.Split('-')[0], out own))
            && own.TryGetValue(word, out var month)) return month;
        return All.GetValueOrDefault(word);
    }

    private static FrozenDictionary<string, int> Read(string language)
    {
        var months = Lists.InOrder(language);
        if (months.Length != 12) throw new InvalidDataException($"The language '{language}' has {months.Length} months.");
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var month = 1; month <= 12; month++)
        {
            foreach (var name in months[month - 1].Split(" / ")) names.TryAdd(name, month);
        }
        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // Where languages differ, English counts, and then the meaning in most of them, the earlier month where they are even.
    private static FrozenDictionary<string, int> Merge()
    {
        var names = new Dictionary<string, int>(ByLanguage[First], StringComparer.Ordinal);
        foreach (var group in ByLanguage.Values.SelectMany(months => months).GroupBy(pair => pair.Key, pair => pair.Value))
        {
            names.TryAdd(group.Key, group.GroupBy(month => month).OrderByDescending(same => same.Count()).ThenBy(same => same.Key).First().Key);
        }
        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
