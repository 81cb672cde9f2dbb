using System.Text;
using Hearsay.Language.Conllu;
using Hearsay.Text;

namespace Hearsay.Training.Treebanks;

/// <summary>A paragraph of a treebank as running text, with the places of its tokens and the ends of its sentences.</summary>
internal sealed record TreebankText(SourceText Text, TextSpan[] Tokens, HashSet<int> SentenceEnds)
{
    /// <summary>The paragraphs, as the files mark them.</summary>
    internal static IEnumerable<TreebankText> Paragraphs(IEnumerable<ConlluSentence> sentences)
    {
        var paragraph = new List<ConlluSentence>();
        foreach (var sentence in sentences)
        {
            if (paragraph.Count > 0 && (sentence.Has("newdoc") || sentence.Has("newpar")))
            {
                yield return Of(paragraph);
                paragraph.Clear();
            }
            paragraph.Add(sentence);
        }
        if (paragraph.Count > 0) yield return Of(paragraph);
    }

    private static TreebankText Of(List<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        var tokens = new List<TextSpan>();
        var ends = new HashSet<int>();
        foreach (var sentence in sentences)
        {
            foreach (var token in sentence.Tokens)
            {
                tokens.Add(new(text.Length, token.Form.Length));
                text.Append(token.Form);
                if (token.SpaceAfter) text.Append(' ');
            }
            ends.Add(tokens.Count - 1);
        }
        return new(new(text.ToString()), [.. tokens], ends);
    }
}
