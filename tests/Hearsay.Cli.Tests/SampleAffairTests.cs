using System.Globalization;
using System.Text.RegularExpressions;
using static Hearsay.Cli.Tests.HearsayProcess;

namespace Hearsay.Cli.Tests;

/// <summary>The first command of the README, on the affair that ships, by the real program.</summary>
public sealed partial class SampleAffairTests : IDisposable
{
    private const int Found = 48;

    private readonly string folder = Directory.CreateTempSubdirectory("hearsay-sample-").FullName;

    internal static string Samples => Path.Combine(Root(), "samples", "belgrade");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void It_is_read_into_a_case_with_a_screen_and_a_report_and_questions_are_answered()
    {
        var (@case, report) = (Path.Combine(folder, "case"), Path.Combine(folder, "report.html"));
        var (code, output, error) = Run("read", Samples, "--case", @case, "--report", report);
        Assert.Equal(ExitCode.Done, code);
        Assert.Empty(output);
        foreach (var heading in new[] { "Where accounts conflict", "Cast", "Timeline", "Who said what", "What rests on one origin only" }) Assert.Contains(heading, error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', error);
        var page = File.ReadAllText(report);
        var places = Ids().Matches(page).Select(match => match.Groups[1].Value).ToHashSet();
        Assert.Subset(places, Links().Matches(page).Select(match => match.Groups[1].Value).ToHashSet());
        var (asked, answer, _) = Run("ask", "Who are Serbia's allies?", "--case", @case);
        Assert.Equal(ExitCode.Done, asked);
        Assert.Contains("Russia", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_careful_readers_findings_are_found_and_nothing_that_is_not_there()
    {
        var (code, output, _) = Run("eval", "case", Samples, "-v");
        Assert.Equal(ExitCode.Done, code);
        var passed = Totals().Match(output.TrimEnd().Split('\n')[^1]);
        Assert.True(int.Parse(passed.Groups[1].Value, CultureInfo.InvariantCulture) >= Found, output);
        Assert.All(Never().Matches(output), kind => Assert.Equal(kind.Groups[1].Value, kind.Groups[2].Value));
    }

    private static string Root()
    {
        var place = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(place.FullName, "Hearsay.slnx"))) place = place.Parent!;
        return place.FullName;
    }

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Ids();

    [GeneratedRegex(" href=\"#([^\"]*)\"")]
    private static partial Regex Links();

    [GeneratedRegex("([0-9]+)/[0-9]+")]
    private static partial Regex Totals();

    [GeneratedRegex("^never [a-z-]+\\t([0-9]+)/([0-9]+)", RegexOptions.Multiline)]
    private static partial Regex Never();
}
