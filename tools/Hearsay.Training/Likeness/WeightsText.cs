using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Hearsay.Training.Likeness;

/// <summary>The weights of signs as their file has them.</summary>
internal static partial class WeightsText
{
    /// <summary>The text of the file, a line for each sign in the order of its enumeration.</summary>
    /// <param name="head">What the comment before them says, a line each.</param>
    /// <param name="weights">The weights by the numbers of the signs.</param>
    internal static string Of<TSign>(IEnumerable<string> head, IReadOnlyList<double> weights) where TSign : struct, Enum
    {
        var text = new StringBuilder();
        foreach (var line in head) text.Append(CultureInfo.InvariantCulture, $"# {line}\n");
        text.Append("threshold: 0\nweights:\n");
        foreach (var sign in Enum.GetValues<TSign>())
            text.Append(CultureInfo.InvariantCulture, $"  {Words().Replace(sign.ToString(), "-").ToLowerInvariant()}: {weights[Convert.ToInt32(sign, CultureInfo.InvariantCulture)]:0.000}\n");
        return text.ToString();
    }

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
