using System.Security;

namespace Hearsay.Formats;

/// <summary>Finds the files that a path names.</summary>
public static class InputFiles
{
    private static readonly string[] Extensions = [".txt", ".text", ".md", ".html", ".htm", ".xhtml"];

    private static readonly EnumerationOptions Visible = new()
    {
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    /// <summary>
    /// The path itself where it is no folder (so that reading it can say what is wrong with it); of a folder all files of known
    /// extensions, in it and below. Hidden files and folders, and links to folders, are left out.
    /// </summary>
    public static FoundFiles Find(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!Directory.Exists(path)) return new([path], [], []);
        var (files, closed) = Walk(path);
        var others = files.Where(file => !IsKnown(file)).CountBy(file => Path.GetExtension(file).ToLowerInvariant());
        return new(
            [.. files.Where(IsKnown).Order(StringComparer.Ordinal)],
            [.. others.OrderBy(kind => kind.Key, StringComparer.Ordinal)],
            [.. closed.Order(StringComparer.Ordinal)]);
    }

    private static (List<string> Files, List<string> Closed) Walk(string root)
    {
        var (files, closed, open) = (new List<string>(), new List<string>(), new Stack<string>([root]));
        while (open.TryPop(out var folder))
        {
            try
            {
                files.AddRange(Directory.EnumerateFiles(folder, "*", Visible));
                foreach (var below in new DirectoryInfo(folder).EnumerateDirectories("*", Visible).Where(below => below.LinkTarget is null))
                    open.Push(Path.Combine(folder, below.Name));
            }
            catch (Exception refusal) when (refusal is UnauthorizedAccessException or SecurityException or IOException)
            {
                closed.Add(folder);
            }
        }
        return (files, closed);
    }

    private static bool IsKnown(string file) =>
        Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);
}
