using System.Text;
using Hearsay.Text;

namespace Hearsay.Training.Treebanks;

/// <summary>Tokenized sentences, one a line with blanks between tokens, as paragraphs of running text with the usual spacing.</summary>
internal static class PlainSentences
{
    private const int SentencesInParagraph = 4;
    private const string Opening = "([$";
    private const string Closing = ",.;:?!)]%";

    internal static IEnumerable<TreebankText> Paragraphs(string path, int sentences) =>
        File.ReadLines(path).Take(sentences).Chunk(SentencesInParagraph).Select(Paragraph);

    private static TreebankText Paragraph(string[] lines)
    {
        var text = new StringBuilder();
        var tokens = new List<TextSpan>();
        var ends = new HashSet<int>();
        foreach (var line in lines)
        {
            var (quoted, glue) = (false, true);
            foreach (var token in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var isQuote = token is "\"" or "``" or "''";
                if (tokens.Count > 0 && IsClitic(token))
                {
                    text.Append(token);
                    tokens[^1] = TextSpan.FromBounds(tokens[^1].Start, text.Length);
                    continue;
                }
                if (!glue && !(isQuote && quoted) && !IsClosing(token)) text.Append(' ');
                tokens.Add(new(text.Length, isQuote ? 1 : token.Length));
                text.Append(isQuote ? "\"" : token);
                if (isQuote) quoted = !quoted;
                glue = (isQuote && quoted) || (token.Length == 1 && Opening.Contains(token[0]));
            }
            ends.Add(tokens.Count - 1);
            text.Append(' ');
        }
        return new(new(text.ToString().TrimEnd()), [.. tokens], ends);
    }

    private static bool IsClitic(string token) => token is "n't" || (token.Length is 2 or 3 && token[0] == '\'' && char.IsAsciiLetterLower(token[1]));

    private static bool IsClosing(string token) => token.Length == 1 && Closing.Contains(token[0]);
}
