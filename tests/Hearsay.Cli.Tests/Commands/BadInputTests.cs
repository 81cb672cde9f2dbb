using System.Text;
using System.Text.Json;
using static Hearsay.Cli.Tests.HearsayProcess;

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

    [Fact]
    public void A_file_of_a_hundred_megabytes_in_one_line_is_named_and_the_others_are_read()
    {
        var huge = Path.Combine(folder, "huge.txt");
        using (var file = File.Create(huge))
        {
            var part = new byte[1 << 20];
            Array.Fill(part, (byte)'a');
            for (var number = 0; number < 100; number++) file.Write(part);
        }
        var (code, output, error) = Run("read", huge, Good, "--json");
        Assert.Equal(ExitCode.SomeFailed, code);
        Assert.Contains("good.txt", Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Single(error.Split('\n'), line => line.StartsWith($"hearsay: {huge}: ", StringComparison.Ordinal) && line.Contains("too large", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_in_a_wrong_encoding_is_read_with_what_means_nothing_marked()
    {
        var torn = Path.Combine(folder, "torn.txt");
        File.WriteAllBytes(torn, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sentence), 0xC3, 0x28, 0xFF, .. Encoding.UTF8.GetBytes(Sentence)]);
        var (code, output, _) = Run("read", torn, "--json");
        Assert.Equal(ExitCode.Done, code);
        using var reading = JsonDocument.Parse(output);
        var text = reading.RootElement.GetProperty("document").GetProperty("text").GetString()!;
        Assert.Equal(2, text.Split(Sentence).Length - 1);
        Assert.Contains('\uFFFD', text);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_named_and_the_others_are_read()
    {
        var held = Written("held.txt", Sentence);
        using (new FileStream(held, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var (code, output, error) = Run("read", held, Good, "--json");
            Assert.Equal(ExitCode.SomeFailed, code);
            Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
            Assert.Single(error.Split('\n'), line => line.StartsWith($"hearsay: {held}: ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_damaged_model_is_named()
    {
        var program = Path.Combine(folder, "program");
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(program, Path.GetRelativePath(AppContext.BaseDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        var refused = 0;
        foreach (var model in Directory.EnumerateFiles(Path.Combine(program, "models"), "*.model"))
        {
            var whole = File.ReadAllBytes(model);
            var damaged = whole.ToArray();
            damaged[^100] ^= 0x55;
            File.WriteAllBytes(model, damaged);
            var (code, output, error) = Finish(Start(Path.Combine(program, "hearsay.dll"), ["read", Good, "--json"]));
            File.WriteAllBytes(model, whole);
            if (code == ExitCode.Done) continue; // A model of a tier that this run does not use.
            Assert.Equal(ExitCode.SomeFailed, code);
            Assert.Empty(output);
            Assert.Contains(Path.GetFileName(model), Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
            refused++;
        }
        Assert.InRange(refused, 3, int.MaxValue);
    }

    [Fact]
    public void What_a_folder_holds_besides_is_told()
    {
        var files = Path.Combine(folder, "files");
        Directory.CreateDirectory(files);
        File.WriteAllText(Path.Combine(files, "a.txt"), Sentence);
        File.WriteAllText(Path.Combine(files, "b.pdf"), "%PDF-1.7");
        var (code, output, error) = Run("read", files, "--json");
        Assert.Equal(ExitCode.Done, code);
        Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains($"hearsay: {files}: files of kinds that are not read are left out: 1 .pdf", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_runs_at_once_make_the_case_that_one_would_make()
    {
        var files = Path.Combine(folder, "files");
        Directory.CreateDirectory(files);
        for (var number = 0; number < 20; number++) File.WriteAllText(Path.Combine(files, $"{number:00}.txt"), $"{Sentence} It had {number} arches.");
        var runs = new[] { Start("read", files, "--case", Case), Start("read", files, "--case", Case) };
        Assert.All(runs.Select(Finish), run => Assert.Equal(ExitCode.Done, run.Code));
        var alone = Path.Combine(folder, "alone");
        Assert.Equal(ExitCode.Done, Run("read", files, "--case", alone).Code);
        Assert.Equal(Run("export", "--case", alone).Output, Run("export", "--case", Case).Output);
    }

    [Fact]
    public void A_full_disk_under_the_report_is_told_and_the_case_is_kept()
    {
        var report = Path.Combine(folder, "report.html");
        File.CreateSymbolicLink(report + ".part", "/dev/full");
        var (code, _, error) = Run("read", Good, "--case", Case, "--report", report);
        Assert.Equal(ExitCode.SomeFailed, code);
        Assert.Contains($"hearsay: {report}: the report cannot be written: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Contains("good.txt", Run("export", "--case", Case).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read", "x.txt", "--no-such-option")]
    [InlineData("read", "x.txt", "--given-date", "21.11.2019")]
    [InlineData("show", "nothing", "--case", "x")]
    [InlineData("ask", "Who?")]
    [InlineData("eval", "times", "no-such-folder")]
    public void Wrong_use_ends_with_2(params string[] arguments)
    {
        var (code, output, error) = Run(arguments);
        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Empty(output);
        Assert.StartsWith("hearsay: ", error, StringComparison.Ordinal);
    }

    private string Written(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
