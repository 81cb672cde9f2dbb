using System.Collections.Immutable;
using Hearsay.Facts.Statements;
using Hearsay.Facts.Times.Resolution;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Times;

/// <summary>
/// Carries the day of a statement on to what the same source says next: after "said on Friday that …", the sentences that go on with "she said" tell of the same
/// occasion. Only from one day, to cues in the simple past, a few sentences on, and only while no other day comes between.
/// </summary>
internal static class CarriedTimes
{
    private const int FarthestSentences = 8;

    /// <summary>The statements, with those days; at the same indexes. They stand in order of the text.</summary>
    public static ImmutableArray<Statement> Carry(Analysis analysis, ImmutableArray<Statement> said)
    {
        var carried = said.ToBuilder();
        var latest = new Dictionary<int, (TimeLink Time, int Sentence)>();
        foreach (var (index, cue) in said.Select((statement, index) => (index, Cue(analysis, statement))).Where(pair => pair.Item2 is not null).OrderBy(pair => pair.Item2!.Value.Index))
        {
            var statement = said[index];
            if (cue is not { } word || statement.Source.Entity is not { } source || statement.Within is not null) continue;
            var sentence = word.Sentence.Index;
            if (statement.Time is { } time) latest[source] = (time, sentence);
            else if (IsSimplePast(word) && latest.TryGetValue(source, out var known) && known.Time is { Expression: not null, Interval.IsDay: true } && sentence - known.Sentence <= FarthestSentences)
            {
                carried[index] = statement with { Time = known.Time };
                latest[source] = (known.Time, sentence);
            }
        }
        return carried.ToImmutable();
    }

    private static Token? Cue(Analysis analysis, Statement statement) => statement.Cue is { } cue ? SpanWords.Head(analysis, cue.Span) : null;

    private static bool IsSimplePast(Token word) =>
        word.Feature("VerbForm") == "Fin" && word.Feature("Tense") == "Past" && !word.ChildrenIn("aux").Any();
}
