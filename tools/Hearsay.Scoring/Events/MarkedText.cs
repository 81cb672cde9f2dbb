using Hearsay.Text;

namespace Hearsay.Scoring.Events;

/// <summary>A text of a corpus with the places of its events and of those who take part in them, and the places in which prediction counts.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Triggers, IReadOnlyList<TextSpan> Participants, IReadOnlyList<TextSpan> Counted)
{
    private const string Closing = ".,;:!?%)]}'\u2019";
    private const string Opening = "([{$\u00a3\u20ac\u2018";

    /// <summary>Sets tokens as a person would write them, one sentence a line; gives each token's place.</summary>
    public static (string Text, IReadOnlyList<TextSpan[]> Places) Set(IEnumerable<IReadOnlyList<string>> sentences)
    {
        var text = new System.Text.StringBuilder();
        var places = new List<TextSpan[]>();
        foreach (var tokens in sentences)
        {
            if (places.Count > 0) text.Append('\n');
            var row = new TextSpan[tokens.Count];
            for (var at = 0; at < row.Length; at++)
            {
                var token = tokens[at];
                if (at > 0 && token.Length > 0 && !IsClosing(token) && !IsOpening(tokens[at - 1])) text.Append(' ');
                row[at] = new TextSpan(text.Length, token.Length);
                text.Append(token);
            }
            places.Add(row);
        }
        return (text.ToString(), places);
    }

    private static bool IsClosing(string token) => Closing.Contains(token[0], StringComparison.Ordinal) || token is "n't";

    private static bool IsOpening(string token) => token.Length == 1 && Opening.Contains(token[0], StringComparison.Ordinal);
}
