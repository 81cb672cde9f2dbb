using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Hearsay.Cli.Commands;

/// <summary>The arguments and options of <c>hearsay read</c>.</summary>
internal sealed class ReadOptions
{
    private readonly Argument<string[]> paths = new("path")
    {
        Description = "Files, and folders of them.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> json = new("--json") { Description = "Write each reading as one line of JSON to standard output." };

    private readonly Option<bool> contentOnly = new("--content-only") { Description = "With --json: the main text alone, without reading it." };

    private readonly Option<DateOnly?> givenDate = new("--given-date")
    {
        Description = "The day of publication (YYYY-MM-DD) of documents that state none.",
        CustomParser = Day,
    };

    private readonly Option<string?> givenDates = new("--given-dates")
    {
        Description = "A file with a line each: file name, tab, day of publication.",
    };

    private readonly Option<string?> @case = new("--case")
    {
        Description = "A folder to keep the case in; made where it is missing. What it holds already is not read again.",
        HelpName = "DIR",
    };

    private readonly Option<string?> report = new("--report")
    {
        Description = "Write the case as one self-contained HTML page.",
        HelpName = "FILE.html",
    };

    public void AddTo(Command command)
    {
        command.Arguments.Add(paths);
        foreach (var option in new Option[] { @case, report, json, contentOnly, givenDate, givenDates }) command.Options.Add(option);
        command.Validators.Add(result =>
        {
            foreach (var path in result.GetValue(paths) ?? [])
            {
                if (path.StartsWith("--", StringComparison.Ordinal) && !Path.Exists(path)) result.AddError($"There is no option '{path}'.");
            }
            if (result.GetValue(contentOnly) && (result.GetValue(@case) ?? result.GetValue(report)) is not null) result.AddError("--content-only keeps nothing: it goes without --case and --report.");
            if (result.GetValue(report) is not null && result.GetValue(json) && result.GetValue(@case) is null) result.AddError("--report with --json needs --case.");
            if (result.GetValue(contentOnly) && !result.GetValue(json)) result.AddError("--content-only needs --json.");
        });
    }

    public ReadRequest From(ParseResult parsed) => new(
        parsed.GetValue(paths) ?? [],
        parsed.GetValue(givenDate),
        parsed.GetValue(givenDates),
        parsed.GetValue(json),
        parsed.GetValue(contentOnly),
        parsed.GetValue(@case),
        parsed.GetValue(report));

    private static DateOnly? Day(ArgumentResult result)
    {
        var words = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError($"'{words}' is no day of the form YYYY-MM-DD.");
        return null;
    }
}
