using System.Buffers;
using System.Collections.Immutable;
using Hearsay.Cli.Pipeline;
using Hearsay.Cli.Views;
using Hearsay.Cli.Views.Layout;
using Hearsay.Exchange;
using Hearsay.Exchange.Documents;
using Hearsay.Formats;
using Hearsay.Storage;
using Hearsay.Text;

namespace Hearsay.Cli.Commands;

/// <summary>One run of <c>hearsay read</c>. Tells of each input that fails, goes on with the others, and counts.</summary>
internal sealed class ReadRun(InputList list, Terminal terminal)
{
    private readonly ImmutableArray<InputFile> inputs = list.Files;
    private int failed;
    private int otherLanguage;

    /// <summary>Writes the main text of each document as a line of JSON.</summary>
    public void WriteContents() =>
        WriteLines(input => DocumentReader.Read(input.Path, input.Given), ReadingJson.WriteContent);

    /// <summary>Writes each reading as a line of JSON.</summary>
    public void WriteReadings() => WriteLines(ReadingPipeline.Load(AppContext.BaseDirectory).Read, (stored, line) =>
    {
        Note(stored.State, stored.Reading.Document.Source, stored.Reading.Document.Language, terminal.Tell);
        ReadingJson.Write(stored.Reading, line);
    });

    /// <summary>Reads into a case folder, and ends on the screen of the case; of one of several dossiers on that of the dossiers into which documents have come.</summary>
    public void ReadIntoCase(string path, string? report, bool json)
    {
        ReportFile.Check(report);
        using var folder = CaseFolder.OpenOrCreate(path);
        var known = 0;
        ReadingProgress.Run(terminal, inputs.Length, progress =>
        {
            foreach (var read in new CaseReader(folder, AppContext.BaseDirectory).Read(inputs))
            {
                if (read.Failure is { } failure) Fail(read.Input, failure, progress.Tell);
                else if (!read.Added) known++;
                else Note(read.State, read.Input.Path, read.Language!, progress.Tell);
                progress.Advance();
            }
        });
        if (known > 0) terminal.Tell($"{known} of {inputs.Length} inputs are in the case already.");
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive); // The models are done with, and the case needs the memory.
        var (index, shown, all) = LoadedCase.New(folder);
        if (json) WriteReadings(folder);
        if (all <= 1)
        {
            End(index, path, report);
            return;
        }
        terminal.Tell($"The case has {folder.Count} documents in {all} dossiers. {(shown == 0 ? "All were put together before." : $"This is what {shown} of them say that were put together just now:")}");
        if (shown > 0) Screen.Tell(terminal, SummaryView.Of(index, path));
        if (report is not null) Write(report, LoadedCase.Of(folder));
    }

    /// <summary>Reads without keeping anything, and ends on the screen of the case that the inputs make.</summary>
    public void Show(string? report)
    {
        ReportFile.Check(report);
        var stored = new List<StoredReading>();
        ReadingProgress.Run(terminal, inputs.Length, progress =>
        {
            foreach (var (input, outcome) in OrderedWork.Run(inputs, ReadingPipeline.Load(AppContext.BaseDirectory).Read, Environment.ProcessorCount))
            {
                if (outcome.Value is { } read) Keep(read, stored, progress);
                else Fail(input, outcome.Failure!, progress.Tell);
                progress.Advance();
            }
        });
        End(LoadedCase.Of(stored), null, report);
    }

    /// <summary>Tells how many inputs failed; the exit code.</summary>
    public int End()
    {
        if (otherLanguage > 0) terminal.Tell($"{otherLanguage} of {inputs.Length} documents are in a language that is not read yet.");
        if (failed > 0) terminal.Tell($"{failed} of {inputs.Length} inputs could not be read.");
        foreach (var folder in list.Closed) terminal.Tell($"{folder}: the folder may not be listed, and what is in it was not read.");
        return failed > 0 || list.Closed.Length > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private void End(CaseIndex index, string? folder, string? report)
    {
        Screen.Tell(terminal, SummaryView.Of(index, folder));
        if (report is not null) Write(report, index);
    }

    private void Write(string report, CaseIndex index)
    {
        ReportFile.Write(report, index);
        terminal.Tell($"the report is in {report}");
    }

    private void Keep(StoredReading read, List<StoredReading> stored, ReadingProgress progress)
    {
        Note(read.State, read.Reading.Document.Source, read.Reading.Document.Language, progress.Tell);
        if (stored.TrueForAll(other => other.Reading.Document.Id != read.Reading.Document.Id)) stored.Add(read);
    }

    private void WriteReadings(CaseFolder folder)
    {
        var line = new ArrayBufferWriter<byte>();
        foreach (var stored in folder.Readings())
        {
            line.ResetWrittenCount();
            ReadingJson.Write(stored.Reading, line);
            terminal.Output.Write(line.WrittenSpan);
        }
    }

    private void WriteLines<T>(Func<InputFile, Outcome<T>> read, Action<T, IBufferWriter<byte>> write)
        where T : class
    {
        var line = new ArrayBufferWriter<byte>();
        foreach (var (input, outcome) in OrderedWork.Run(inputs, read, Environment.ProcessorCount))
        {
            if (outcome.Value is not { } value)
            {
                Fail(input, outcome.Failure!, terminal.Tell);
                continue;
            }
            line.ResetWrittenCount();
            write(value, line);
            terminal.Output.Write(line.WrittenSpan);
            terminal.Output.Flush();
        }
    }

    private void Fail(InputFile input, Diagnostic failure, Action<string> tell)
    {
        failed++;
        tell($"{input.Path}: {failure.Message} ({failure.Code})");
    }

    private void Note(DocumentState state, string source, string language, Action<string> tell)
    {
        if (state != DocumentState.OtherLanguage) return;
        otherLanguage++;
        tell($"{source}: the language '{language}' is not read yet; the text is kept and can be searched ({FormatDiagnostics.OtherLanguage})");
    }
}
