using System.Buffers;
using System.CommandLine;
using Hearsay.Cli.Pipeline;
using Hearsay.Exchange;
using Hearsay.Formats;
using Hearsay.Text;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay read</c>: files in, readings out.</summary>
internal static class ReadCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new ReadOptions();
        var command = new Command("read", "Reads files, or the files of folders, and tells what they say.");
        options.AddTo(command);
        command.SetAction(parsed => Run(options.From(parsed), terminal));
        return command;
    }

    private static int Run(ReadRequest request, Terminal terminal)
    {
        var inputs = InputList.Of(request);
        return request.ContentOnly ? WriteContents(inputs, terminal) : WriteReadings(inputs, terminal);
    }

    private static int WriteContents(IReadOnlyList<InputFile> inputs, Terminal terminal) =>
        WriteLines(inputs, input => DocumentReader.Read(input.Path, input.Given), ReadingJson.WriteContent, terminal);

    private static int WriteReadings(IReadOnlyList<InputFile> inputs, Terminal terminal)
    {
        var pipeline = ReadingPipeline.Load(AppContext.BaseDirectory);
        return WriteLines(inputs, pipeline.Read, ReadingJson.Write, terminal);
    }

    private static int WriteLines<T>(
        IReadOnlyList<InputFile> inputs, Func<InputFile, Outcome<T>> read, Action<T, IBufferWriter<byte>> write, Terminal terminal)
        where T : class
    {
        var failed = 0;
        var line = new ArrayBufferWriter<byte>();
        foreach (var (input, outcome) in OrderedWork.Run(inputs, read, Environment.ProcessorCount))
        {
            if (outcome.Value is not { } value)
            {
                failed++;
                terminal.Tell($"{input.Path}: {outcome.Failure!.Message} ({outcome.Failure.Code})");
                continue;
            }
            line.ResetWrittenCount();
            write(value, line);
            terminal.Output.Write(line.WrittenSpan);
            terminal.Output.Flush();
        }
        if (failed > 0) terminal.Tell($"{failed} of {inputs.Count} inputs could not be read.");
        return failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }
}
