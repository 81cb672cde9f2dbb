using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Scoring.Coreference;

/// <summary>A paragraph of GAP (Webster et al. 2018): a pronoun and two names, and which of them it stands for.</summary>
internal sealed record GapExample(string Text, TextSpan Pronoun, (TextSpan Span, bool IsSame)[] Names)
{
    /// <summary>The examples of a file: a header, then tabs between the fields; offsets count code points.</summary>
    internal static IEnumerable<GapExample> Read(string path)
    {
        var lines = File.ReadLines(path).Select(line => line.Split('\t')).ToList();
        var columns = lines[0];
        foreach (var fields in lines.Skip(1))
        {
            var map = new CodePointMap(new SourceText(Of("Text")));
            yield return new(
                Of("Text"),
                Span(map, "Pronoun-offset", Of("Pronoun")),
                [(Span(map, "A-offset", Of("A")), Is("A-coref")), (Span(map, "B-offset", Of("B")), Is("B-coref"))]);

            string Of(string column) => fields[Array.IndexOf(columns, column)];
            bool Is(string column) => Of(column).Equals("true", StringComparison.OrdinalIgnoreCase);
            TextSpan Span(CodePointMap places, string column, string words) =>
                new(places.ToUnit(int.Parse(Of(column), CultureInfo.InvariantCulture)), words.Length);
        }
    }
}
