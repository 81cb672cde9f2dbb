using System.Globalization;
using Hearsay.Facts;
using Hearsay.Language;

namespace Hearsay.Scoring.Times;

/// <summary>
/// Scores time expressions as task C of TempEval-3 does (UzZaman et al., SemEval 2013): strict and relaxed F1 of spans, and of the relaxed
/// matches type and value; where a corpus has no types, there is no figure for them. Only the body of a document is read; its creation date is given.
/// </summary>
public static class TimesScorer
{
    /// <summary>Scores a folder of TimeML files (<c>*.tml</c>; where there are none, <c>*.key.xml</c> with TIMEX2 in line, which knows no types).</summary>
    /// <param name="folder">The folder; searched with what is under it.</param>
    /// <param name="analyzer">Analyses the texts.</param>
    /// <param name="facts">Reads them.</param>
    /// <param name="limit">How many files at most.</param>
    /// <exception cref="FormatException">A file has no text.</exception>
    public static IReadOnlyList<Figure> Score(string folder, Analyzer analyzer, FactReader facts, int limit)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(facts);
        var tally = new TimesTally();
        var documents = 0;
        foreach (var (gold, _, reading) in TimeMlTexts.Read(folder, analyzer, facts).Take(limit))
        {
            documents++;
            tally.Add(gold, [.. reading.Times.Select(time => new GoldTime(time.Span.Start, time.Span.End, time.Type.ToString().ToUpperInvariant(), time.Value))]);
        }
        return [new("documents", documents.ToString(CultureInfo.InvariantCulture)), .. tally.Figures()];
    }
}
