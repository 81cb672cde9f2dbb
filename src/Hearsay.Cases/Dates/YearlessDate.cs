using System.Globalization;

namespace Hearsay.Cases.Dates;

/// <summary>A month, or a day of one, of a year that may not be told: of the TIMEX3 values <c>XXXX-02</c>, <c>2018-03</c> and <c>XXXX-03-04</c>.</summary>
/// <param name="Year">The year, or null.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">The day of the month, or null.</param>
internal readonly record struct YearlessDate(int? Year, int Month, int? Day)
{
    private const char Separator = '-';
    private const char PartOfDay = 'T';
    private const string Unknown = "XXXX";

    /// <summary>What a TIMEX3 value tells; null where it tells no month.</summary>
    public static YearlessDate? Of(string value)
    {
        var parts = value.Split(PartOfDay)[0].Split(Separator);
        if (parts.Length is < 2 or > 3 || Number(parts[1]) is not { } month || (parts[0] != Unknown && Number(parts[0]) is null)) return null;
        return parts.Length == 3 && Number(parts[2]) is null ? null : new YearlessDate(Number(parts[0]), month, parts.Length == 3 ? Number(parts[2]) : null);
    }

    /// <summary>Whether both cannot be one day: by another month, or another day of the same, of years that may be one.</summary>
    public bool Differs(YearlessDate other) =>
        (Year is null || other.Year is null || Year == other.Year) && (Month != other.Month || (Day is { } day && other.Day is { } beside && day != beside));

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
