using System.Text.RegularExpressions;

namespace Hearsay.Training.Neural.Data;

/// <summary>The words of raw text, in the normal form that vectors are looked up by.</summary>
internal static partial class RawText
{
    /// <summary>The lines of text files, and of those in folders.</summary>
    public static IEnumerable<string[]> Lines(IEnumerable<string> paths) => paths
        .SelectMany(path => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.txt").Order(StringComparer.Ordinal) : Enumerable.Repeat(path, 1))
        .SelectMany(File.ReadLines).Where(line => line.Length > 0)
        .Select(line => Piece().Matches(line).Select(match => Inventory.Normal(match.Value)).ToArray());

    [GeneratedRegex(@"n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|\p{L}+(?=n['’]t\b)|[\p{L}\p{Nd}]+(?:[.-][\p{L}\p{Nd}]+)*|\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Piece();
}
