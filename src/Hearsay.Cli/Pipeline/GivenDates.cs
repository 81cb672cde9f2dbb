using System.Globalization;

namespace Hearsay.Cli.Pipeline;

/// <summary>Days of publication that the caller names, file by file.</summary>
internal sealed class GivenDates
{
    private readonly Dictionary<string, DateOnly> days = new(StringComparer.Ordinal);

    private GivenDates()
    {
    }

    /// <summary>Reads a table with a line each: file name, tab, <c>YYYY-MM-DD</c>. Empty lines are passed over.</summary>
    /// <exception cref="Failure">The file cannot be read, or a line is not of that form.</exception>
    public static GivenDates Read(string path)
    {
        var dates = new GivenDates();
        var number = 0;
        foreach (var line in Lines(path))
        {
            number++;
            if (line.Length == 0) continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab <= 0 || !DateOnly.TryParseExact(line.AsSpan(tab + 1).Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                throw new Failure($"{path}: line {number} is not a file name, a tab and a day of the form YYYY-MM-DD.", ExitCode.WrongUse);
            }
            dates.days[line[..tab]] = day;
        }
        return dates;
    }

    /// <summary>The day named for a file: for its path as given or else for its name.</summary>
    public DateOnly? For(string path) =>
        days.TryGetValue(path, out var day) || days.TryGetValue(Path.GetFileName(path), out day) ? day : null;

    private static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new Failure($"{path}: the table of dates cannot be read: {failure.Message}", ExitCode.WrongUse);
        }
    }
}
