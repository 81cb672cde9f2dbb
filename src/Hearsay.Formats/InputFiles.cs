namespace Hearsay.Formats;

/// <summary>Finds the files that a path names.</summary>
public static class InputFiles
{
    private static readonly string[] Extensions = [".txt", ".text", ".md", ".html", ".htm", ".xhtml"];

    /// <summary>
    /// The path itself where it is no folder (so that reading it can say what is wrong with it); of a folder all files of known
    /// extensions, in it and below, in ordinal order. Hidden files and folders are left out, and so are those that may not be listed.
    /// </summary>
    public static IReadOnlyList<string> Find(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!Directory.Exists(path)) return [path];
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        };
        var found = Directory.EnumerateFiles(path, "*", options).Where(IsKnown).ToList();
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static bool IsKnown(string file) =>
        Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);
}
