using System.Collections.Immutable;
using Hearsay.Facts.Times;
using Hearsay.Language;

namespace Hearsay.Facts.Statements.Mending;

/// <summary>The words of a document that stand in time expressions.</summary>
internal sealed class TimedWords
{
    private readonly HashSet<int> words = [];

    /// <summary>Finds the words of <paramref name="times"/>.</summary>
    public TimedWords(Analysis analysis, ImmutableArray<TimeExpression> times)
    {
        var word = 0;
        foreach (var time in times.OrderBy(time => time.Span.Start))
        {
            while (word < analysis.Count && analysis.Words[word].Span.End <= time.Span.Start) word++;
            for (var inside = word; inside < analysis.Count && analysis.Words[inside].Span.Start < time.Span.End; inside++) words.Add(inside);
        }
    }

    /// <summary>Whether a word stands in a time expression.</summary>
    public bool Hold(int word) => words.Contains(word);
}
