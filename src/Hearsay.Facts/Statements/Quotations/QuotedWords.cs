using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Text;

namespace Hearsay.Facts.Statements.Quotations;

/// <summary>Which words of an analysis stand in which quotation.</summary>
internal sealed class QuotedWords
{
    private readonly Analysis analysis;
    private readonly int[] outermost;
    private readonly (int First, int End)[] ranges;

    /// <summary>Lays <paramref name="quotations"/> over the words; linear in both.</summary>
    public QuotedWords(Analysis analysis, ImmutableArray<Quotation> quotations)
    {
        (this.analysis, Quotations) = (analysis, quotations);
        outermost = new int[analysis.Count];
        Array.Fill(outermost, -1);
        ranges = new (int, int)[quotations.Length];
        var from = 0;
        for (var number = 0; number < quotations.Length; number++)
        {
            while (from < analysis.Count && analysis.Words[from].Span.Start < quotations[number].Span.Start) from++;
            var end = from;
            while (end < analysis.Count && analysis.Words[end].Span.Start < quotations[number].Span.End)
            {
                if (outermost[end] < 0) outermost[end] = number;
                end++;
            }
            ranges[number] = (from, end);
        }
    }

    /// <summary>The quotations.</summary>
    public ImmutableArray<Quotation> Quotations { get; }

    /// <summary>The number of the outermost quotation that the word stands in, or -1.</summary>
    public int Outermost(int word) => outermost[word];

    /// <summary>Whether a quotation stands in a sentence or reaches into it.</summary>
    public bool AnyIn(SentenceRange sentence)
    {
        for (var word = sentence.First; word < sentence.End; word++)
        {
            if (outermost[word] >= 0) return true;
        }
        return false;
    }

    /// <summary>The words of a quotation, its marks among them.</summary>
    public (int First, int End) Range(int quotation) => ranges[quotation];

    /// <summary>Whether a quotation ends in a mark of its own or before a stop, as what is said does and a cross-heading does not; one that is not closed goes on.</summary>
    public bool IsStopped(int quotation)
    {
        var (first, end) = ranges[quotation];
        if (!Quotations[quotation].IsClosed) return true;
        return (end - 2 > first && analysis.Words[end - 2].Upos == Upos.PUNCT) || (end < analysis.Count && analysis.Words[end].Upos == Upos.PUNCT && analysis[end].Sentence == analysis[end - 1].Sentence);
    }

    /// <summary>Whether a quotation holds <paramref name="span"/> but not the word at <paramref name="cue"/>.</summary>
    public bool IsQuotedFrom(int cue, int word, TextSpan span)
    {
        if (outermost[word] < 0) return false;
        if (cue < 0 || outermost[word] != outermost[cue]) return true;
        for (var number = outermost[word] + 1; number < Quotations.Length && Quotations[number].Span.Start <= span.Start; number++)
        {
            if (Quotations[number].Span.Contains(span) && !(cue >= ranges[number].First && cue < ranges[number].End)) return true;
        }
        return false;
    }
}
