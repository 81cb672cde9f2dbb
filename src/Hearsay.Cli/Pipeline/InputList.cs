using System.Collections.Immutable;
using Hearsay.Cli.Commands;
using Hearsay.Formats;

namespace Hearsay.Cli.Pipeline;

/// <summary>The files to read, made from what the command line names.</summary>
/// <param name="Files">In the order of the command line; those of a folder in ordinal order.</param>
/// <param name="OtherKinds">The folders that hold files of kinds that are not read, with how many of which extension.</param>
/// <param name="Closed">The folders that may not be listed.</param>
internal sealed record InputList(
    ImmutableArray<InputFile> Files,
    ImmutableArray<(string Folder, ImmutableArray<KeyValuePair<string, int>> Kinds)> OtherKinds,
    ImmutableArray<string> Closed)
{
    public static InputList Of(ReadRequest request)
    {
        var dates = request.GivenDates is { } file ? GivenDates.Read(file) : null;
        var found = request.Paths.Select(path => (Path: path, Files: InputFiles.Find(path))).ToList();
        return new(
            [.. found.SelectMany(one => one.Files.Paths).Select(path => new InputFile(path, dates?.For(path) ?? request.GivenDate))],
            [.. found.Where(one => one.Files.OtherKinds.Length > 0).Select(one => (one.Path, one.Files.OtherKinds))],
            [.. found.SelectMany(one => one.Files.Closed)]);
    }
}
