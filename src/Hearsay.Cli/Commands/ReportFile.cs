using System.Text;
using Hearsay.Exchange.Documents;
using Hearsay.Exchange.Report;

namespace Hearsay.Cli.Commands;

/// <summary>The file that a report goes to.</summary>
internal static class ReportFile
{
    /// <summary>Finds out before hours of reading whether the report could not be written in the end.</summary>
    /// <exception cref="Failure">Its folder is not there.</exception>
    public static void Check(string? path)
    {
        if (path is null) return;
        if (Directory.Exists(path)) throw new Failure($"{path}: the report cannot be written there: it is a folder.", ExitCode.WrongUse);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!Directory.Exists(folder)) throw new Failure($"{path}: the report cannot be written there: there is no folder {folder}.", ExitCode.WrongUse);
    }

    /// <summary>Writes the report, whole or not at all.</summary>
    /// <exception cref="Failure">It cannot be written.</exception>
    public static void Write(string path, CaseIndex index)
    {
        var unfinished = path + ".part";
        try
        {
            File.WriteAllText(unfinished, HtmlReport.Of(index), new UTF8Encoding(false));
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new Failure($"{path}: the report cannot be written: {failure.Message}");
        }
    }
}
