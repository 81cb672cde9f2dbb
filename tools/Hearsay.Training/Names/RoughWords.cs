using System.Text.RegularExpressions;

namespace Hearsay.Training.Names;

/// <summary>Cuts running text into words well enough for counting which stand beside which.</summary>
internal static partial class RoughWords
{
    internal static string[] Of(string line) => [.. Pattern().Matches(line).Select(match => match.Value)];

    [GeneratedRegex(@"['’]s\b|\w[\w.\-]*\w|\S")]
    private static partial Regex Pattern();
}
