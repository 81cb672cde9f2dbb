using Hearsay.Cli.Commands;
using Hearsay.Formats;

namespace Hearsay.Cli.Pipeline;

/// <summary>Makes the list of files to read from what the command line names.</summary>
internal static class InputList
{
    /// <summary>The files in the order of the command line; those of a folder in ordinal order.</summary>
    public static IReadOnlyList<InputFile> Of(ReadRequest request)
    {
        var dates = request.GivenDates is { } file ? GivenDates.Read(file) : null;
        return
        [
            .. from path in request.Paths
               from found in InputFiles.Find(path)
               select new InputFile(found, dates?.For(found) ?? request.GivenDate),
        ];
    }
}
