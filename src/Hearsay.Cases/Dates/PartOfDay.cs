namespace Hearsay.Cases.Dates;

/// <summary>The parts of the day of TIMEX3 values: <c>2018-09-20TAF</c> is in the afternoon.</summary>
internal static class PartOfDay
{
    private const char Separator = 'T';

    // An evening is a part of the night for many.
    private static readonly Dictionary<string, int> Orders = new(StringComparer.Ordinal) { ["MO"] = 0, ["AF"] = 1, ["EV"] = 2, ["NI"] = 2 };

    /// <summary>Whether two values tell parts of the day that are not one.</summary>
    public static bool Differ(string first, string second) => Order(first) is { } one && Order(second) is { } other && one != other;

    private static int? Order(string value) => value.IndexOf(Separator, StringComparison.Ordinal) is >= 0 and var at && Orders.TryGetValue(value[(at + 1)..], out var order) ? order : null;
}
