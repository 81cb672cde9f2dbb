using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Hearsay.Text;

namespace Hearsay.Scoring.Events;

/// <summary>A text of a corpus with the places of its events and of those who take part in them, and the places in which prediction counts.</summary>
internal sealed partial record MarkedText(string Text, IReadOnlyList<TextSpan> Triggers, IReadOnlyList<TextSpan> Participants, IReadOnlyList<TextSpan> Counted)
{
    private static readonly FrozenDictionary<string, string> Escapes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["``"] = "\"",
        ["''"] = "\"",
        ["-LRB-"] = "(",
        ["-RRB-"] = ")",
        ["-LSB-"] = "[",
        ["-RSB-"] = "]",
        ["-LCB-"] = "{",
        ["-RCB-"] = "}",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Sets tokens as a person would write them, one sentence a line; gives each token's place. The Penn Treebank's escapes become the marks that they stand for.</summary>
    public static (string Text, IReadOnlyList<TextSpan[]> Places) Set(IEnumerable<IReadOnlyList<string>> sentences)
    {
        var text = new System.Text.StringBuilder();
        var places = new List<TextSpan[]>();
        foreach (var tokens in sentences)
        {
            if (places.Count > 0) text.Append('\n');
            places.Add(Set(tokens, text));
        }
        return (text.ToString(), places);
    }

    private static TextSpan[] Set(IReadOnlyList<string> tokens, System.Text.StringBuilder text)
    {
        var row = new TextSpan[tokens.Count];
        var (quoted, joined) = (false, true);
        for (var at = 0; at < row.Length; at++)
        {
            var form = Escapes.GetValueOrDefault(tokens[at], tokens[at]);
            var straight = form == "\"";
            if (!joined && !Closing().IsMatch(form) && !(straight && quoted) && form != "'") text.Append(' ');
            row[at] = new TextSpan(text.Length, form.Length);
            text.Append(form);
            joined = Opening().IsMatch(form) || (straight && !quoted);
            quoted ^= straight;
        }
        return row;
    }

    [GeneratedRegex(@"^(?:[.,;:!?%)\]}’”]|\.\.\.|'(?:s|S|re|ve|ll|d|m)|’(?:s|re|ve|ll|d|m)|n['’]t)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    [GeneratedRegex(@"^[(\[{$£€“‘#]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
