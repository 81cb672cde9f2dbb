using System.Diagnostics;

namespace Hearsay.Cli.Tests.Commands;

/// <summary>Runs the real program on inputs that are wrong.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Sentence = "The mayor of Northtown said on Monday that the bridge was closed.";
    private readonly string folder = Directory.CreateTempSubdirectory("hearsay-cli-").FullName;

    private string Good => Written("good.txt", Sentence);

    private string Case => Path.Combine(folder, "affair");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Files_that_cannot_be_read_are_named_and_the_others_are_read()
    {
        var empty = Written("empty.txt", "");
        var binary = Path.Combine(folder, "binary.txt");
        File.WriteAllBytes(binary, [.. Enumerable.Range(0, 4096).Select(number => (byte)(number * 31))]);
        var missing = Path.Combine(folder, "missing.txt");
        var (code, output, error) = Run("read", empty, Good, binary, missing, "--json");
        Assert.Equal(ExitCode.SomeFailed, code);
        Assert.Contains(Sentence, Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        foreach (var bad in new[] { empty, binary, missing }) Assert.Single(error.Split('\n'), line => line.StartsWith($"hearsay: {bad}: ", StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_markup_and_a_long_line_do_not_stop_the_run()
    {
        var page = Written("page.html", "<html><body><div><p>" + Sentence + "<div></p><table><p>" + string.Concat(Enumerable.Repeat("<b>", 5000)));
        var line = Written("line.txt", new string('a', 2_000_000));
        var (_, output, error) = Run("read", page, line, Good, "--json");
        Assert.Contains("good.txt", output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_reading_changes_nothing()
    {
        Assert.Equal(ExitCode.Done, Run("read", Good, "--case", Case).Code);
        var once = Run("export", "--case", Case).Output;
        var (code, _, error) = Run("read", Good, "--case", Case);
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("in the case already", error, StringComparison.Ordinal);
        Assert.Equal(once, Run("export", "--case", Case).Output);
    }

    [Fact]
    public void A_run_that_was_killed_goes_on_to_the_same_case()
    {
        var files = Path.Combine(folder, "files");
        Directory.CreateDirectory(files);
        for (var number = 0; number < 60; number++) File.WriteAllText(Path.Combine(files, $"{number:00}.txt"), string.Join('\n', Enumerable.Repeat($"{Sentence} It had {number} arches.", 20)));
        using (var process = Start("read", files, "--case", Case))
        {
            var database = Path.Combine(Case, "case.db");
            for (var wait = 0; wait < 600 && !process.HasExited && !File.Exists(database); wait++) Thread.Sleep(10);
            Thread.Sleep(300);
            process.Kill();
            process.WaitForExit();
        }
        Assert.Equal(ExitCode.Done, Run("read", files, "--case", Case).Code);
        var whole = Path.Combine(folder, "whole");
        Assert.Equal(ExitCode.Done, Run("read", files, "--case", whole).Code);
        Assert.Equal(Run("export", "--case", whole).Output, Run("export", "--case", Case).Output);
    }

    [Fact]
    public void A_corrupt_case_is_named()
    {
        Directory.CreateDirectory(Case);
        File.WriteAllText(Path.Combine(Case, "case.db"), new string('x', 9000));
        var (code, output, error) = Run("read", Good, "--case", Case);
        Assert.Equal(ExitCode.SomeFailed, code);
        Assert.Empty(output);
        Assert.Contains("case.db: the case is damaged", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read", "x.txt", "--no-such-option")]
    [InlineData("read", "x.txt", "--given-date", "21.11.2019")]
    [InlineData("show", "nothing", "--case", "x")]
    [InlineData("ask", "Who?")]
    public void Wrong_use_ends_with_2(params string[] arguments)
    {
        var (code, output, error) = Run(arguments);
        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Empty(output);
        Assert.StartsWith("hearsay: ", error, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "hearsay.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private string Written(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
