namespace Hearsay.Cli.Commands;

/// <summary>What <c>hearsay read</c> was asked to do.</summary>
/// <param name="Paths">Files and folders, as given.</param>
/// <param name="GivenDate">The day of publication of documents that state none.</param>
/// <param name="GivenDates">A file that says so file by file.</param>
/// <param name="Json">Whether readings are to be written for other programs.</param>
/// <param name="ContentOnly">Whether only the main text is wanted.</param>
/// <param name="Case">The case folder to read into, or null.</param>
/// <param name="Report">Where to write the report, or null.</param>
internal sealed record ReadRequest(
    IReadOnlyList<string> Paths, DateOnly? GivenDate, string? GivenDates, bool Json, bool ContentOnly, string? Case, string? Report);
