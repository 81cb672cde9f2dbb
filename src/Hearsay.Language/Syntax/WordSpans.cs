using Hearsay.Text;

namespace Hearsay.Language.Syntax;

/// <summary>Where a range of words stands, also where its last word shares a surface token with the next ("minister's").</summary>
internal static class WordSpans
{
    internal static TextSpan Of(Analysis analysis, int first, int end)
    {
        var (start, last) = (analysis.Words[first].Span.Start, analysis.Words[end - 1]);
        var stop = last.Span.End;
        var shared = end < analysis.Count && analysis.Words[end].Span == last.Span;
        if (shared && analysis.Document.Text[last.Span].StartsWith(last.Form, StringComparison.Ordinal)) stop = last.Span.Start + last.Form.Length;
        return TextSpan.FromBounds(start, Math.Max(start, stop));
    }
}
