using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Scoring.Statements;

/// <summary>Reads attributions from brat's standoff form: T lines name spans in code points, E lines tie them together.</summary>
internal static class BratFile
{
    /// <summary>The attributions of <paramref name="markup"/> that have a content.</summary>
    public static List<Attribution> Read(string markup, CodePointMap map)
    {
        var lines = markup.Split('\n');
        var spans = lines.Where(line => line.StartsWith('T')).Select(line => line.Split('\t')).Where(parts => parts.Length > 2)
            .ToDictionary(parts => parts[0], parts => Spans(parts[1], map), StringComparer.Ordinal);
        return [.. lines.Where(line => line.StartsWith('E')).Select(line => Tie(line, spans)).Where(one => one.Content.Length > 0)];
    }

    private static Attribution Tie(string line, Dictionary<string, ImmutableArray<TextSpan>> spans)
    {
        var roles = new Dictionary<string, List<TextSpan>>(StringComparer.Ordinal) { ["source"] = [], ["cue"] = [], ["content"] = [] };
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        foreach (var part in line[(tab + 1)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) continue;
            var role = part[..colon].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').ToLowerInvariant();
            if (roles.TryGetValue(role, out var list) && spans.TryGetValue(part[(colon + 1)..], out var named)) list.AddRange(named);
        }
        return new([.. roles["source"]], [.. roles["cue"]], [.. roles["content"]]);
    }

    private static ImmutableArray<TextSpan> Spans(string field, CodePointMap map) =>
    [
        .. field[(field.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';').Select(piece => piece.Split(' '))
            .Select(ends => TextSpan.FromBounds(map.ToUnit(Number(ends[0])), map.ToUnit(Number(ends[1])))),
    ];

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
