using System.Globalization;
using System.Text;
using Hearsay.Language.Conllu;

namespace Hearsay.Scoring.Trees;

/// <summary>A CoNLL-U file as spans over its characters without white space, which two tokenizations of one text share.</summary>
internal sealed class TreeFile
{
    private readonly StringBuilder characters = new();

    private TreeFile()
    {
    }

    internal string Characters => characters.ToString();

    internal List<(int Begin, int End)> Tokens { get; } = [];

    internal List<(int Begin, int End)> Sentences { get; } = [];

    internal List<TreeWord> Words { get; } = [];

    internal static TreeFile Of(IEnumerable<ConlluSentence> sentences)
    {
        var file = new TreeFile();
        foreach (var sentence in sentences) file.Add(sentence);
        return file;
    }

    private void Add(ConlluSentence sentence)
    {
        var (begin, first) = (characters.Length, Words.Count);
        var rows = sentence.Words.ToArray();
        var number = 0;
        foreach (var token in sentence.Tokens)
        {
            var start = characters.Length;
            foreach (var unit in token.Form)
            {
                if (!char.IsWhiteSpace(unit)) characters.Append(unit);
            }
            var span = (start, characters.Length);
            Tokens.Add(span);
            var last = token.IsMultiword ? ConlluSentence.LastOf(token) : number + 1;
            for (; number < last; number++) Words.Add(new(span, rows[number], token.IsMultiword, Head(rows[number], first)));
        }
        Sentences.Add((begin, characters.Length));
    }

    /// <summary>The index of a word's head among <see cref="Words"/>, or -1.</summary>
    private static int Head(ConlluRow row, int first) =>
        int.TryParse(row.Head, NumberStyles.None, CultureInfo.InvariantCulture, out var head) && head > 0 ? first + head - 1 : -1;
}
