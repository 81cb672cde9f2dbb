using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Text;

namespace Hearsay.Facts.Times.Resolution;

/// <summary>Finds the word of the tree that stands for a span.</summary>
internal static class SpanWords
{
    /// <summary>The word in the span whose head lies outside it; null where the span holds no word.</summary>
    public static Token? Head(Analysis analysis, TextSpan span)
    {
        for (var index = FirstAt(analysis, span.Start); index < analysis.Count && analysis.Words[index].Span.Start < span.End; index++)
        {
            var head = analysis.Words[index].Head;
            if (analysis.Words[index].Relation == "case" || analysis.Words[index].Relation == "punct") continue;
            if (head < 0 || !span.Overlaps(analysis.Words[head].Span)) return analysis[index];
        }
        return null;
    }

    /// <summary>The index of the first word that ends after a position.</summary>
    public static int FirstAt(Analysis analysis, int position)
    {
        int low = 0, high = analysis.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (analysis.Words[middle].Span.End <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
