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

    public void AddTo(Command command)
    {
        command.Arguments.Add(paths);
        foreach (var option in new Option[] { json, contentOnly, givenDate, givenDates }) command.Options.Add(option);
        command.Validators.Add(result =>
        {
            foreach (var path in result.GetValue(paths) ?? [])
            {
                if (path.StartsWith("--", StringComparison.Ordinal) && !Path.Exists(path)) result.AddError($"There is no option '{path}'.");
            }
            if (result.GetValue(contentOnly) && !result.GetValue(json)) result.AddError("--content-only needs --json.");
        });
    }

    public ReadRequest From(ParseResult parsed) => new(
        parsed.GetValue(paths) ?? [], parsed.GetValue(givenDate), parsed.GetValue(givenDates), parsed.GetValue(contentOnly));

    private static DateOnly? Day(ArgumentResult result)
    {
        var words = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError($"'{words}' is no day of the form YYYY-MM-DD.");
        return null;
    }
}
