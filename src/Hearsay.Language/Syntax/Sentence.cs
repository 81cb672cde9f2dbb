using Hearsay.Text;

namespace Hearsay.Language.Syntax;

/// <summary>A view of one sentence of an analysis.</summary>
/// <param name="Analysis">The analysis it belongs to.</param>
/// <param name="Index">Its number in the document, from 0.</param>
public readonly record struct Sentence(Analysis Analysis, int Index)
{
    /// <summary>Its words as a range.</summary>
    public SentenceRange Range => Analysis.SentenceRanges[Index];

    /// <summary>From its first word's begin to its last word's end.</summary>
    public TextSpan Span => TextSpan.FromBounds(Analysis.Words[Range.First].Span.Start, Analysis.Words[Range.End - 1].Span.End);

    /// <summary>The block of the document that it stands in.</summary>
    public Block Block => Analysis.Document.Blocks[Range.Block];

    /// <summary>Its root.</summary>
    public Token Root
    {
        get
        {
            var range = Range;
            for (var index = range.First; index < range.End; index++)
            {
                if (Analysis.Words[index].Head < 0) return new(Analysis, index);
            }
            throw new InvalidOperationException("The sentence has no root: the analysis is not a tree.");
        }
    }

    /// <summary>Its words in order.</summary>
    public IEnumerable<Token> Tokens
    {
        get
        {
            for (var index = Range.First; index < Range.End; index++) yield return new(Analysis, index);
        }
    }
}
