using System.Collections.Frozen;
using System.Text;
using Hearsay.Text;

namespace Hearsay.Scoring.Coreference;

/// <summary>The text of tokens whose spacing a corpus does not keep, by the usual rules of English, and the place of each.</summary>
internal static class SpacedTokens
{
    private static readonly FrozenSet<string> Closing =
        [".", ",", ";", ":", "!", "?", "%", ")", "]", "}", "’", "”", "...", "'s", "'S", "'re", "'ve", "'ll", "'d", "'m", "’s", "’re", "’ve", "’ll", "’d", "’m", "n't", "n’t"];

    private static readonly FrozenSet<string> Opening = ["(", "[", "{", "$", "£", "€", "“", "‘", "#"];

    internal static (string Text, List<TextSpan> Places) Join(IEnumerable<string> tokens)
    {
        var (text, places, quoted, glued) = (new StringBuilder(), new List<TextSpan>(), false, true);
        foreach (var token in tokens)
        {
            var form = token is "``" or "''" ? "\"" : token;
            var closes = Closing.Contains(form) || (form == "\"" && quoted) || (form == "'" && !glued);
            if (!glued && !closes) text.Append(' ');
            places.Add(new(text.Length, form.Length));
            text.Append(form);
            glued = Opening.Contains(form) || (form == "\"" && !quoted);
            quoted ^= form == "\"";
        }
        return (text.ToString(), places);
    }
}
