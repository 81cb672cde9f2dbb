using System.Collections.Immutable;
using Hearsay.Facts.Statements;
using Hearsay.Facts.Times.Resolution;
using Hearsay.Text;

namespace Hearsay.Facts.Times;

/// <summary>Anchors what stands in a quotation on the day on which it was said, where the text gives that: "I leave tomorrow", she said on Monday.</summary>
internal static class SpeechTimes
{
    /// <summary>The expressions, those in direct quotations anchored anew; at the same indexes.</summary>
    public static ImmutableArray<TimeExpression> Anchor(ImmutableArray<TimeExpression> times, ImmutableArray<Statement> said, Publication published)
    {
        var spoken = Spoken(times, said);
        if (spoken.Count == 0 || times.Any(time => time.Anchoring is null)) return times;
        return DocumentResolver.Resolve([.. times.Select((time, index) => spoken.TryGetValue(index, out var at) ? Unanchored.Read(time).At(times[at].Span.Start) : Unanchored.Read(time))], published);
    }

    /// <summary>The index of each quoted expression, with that of the one that dates the quotation.</summary>
    private static Dictionary<int, int> Spoken(ImmutableArray<TimeExpression> times, ImmutableArray<Statement> said)
    {
        var spoken = new Dictionary<int, int>();
        foreach (var statement in said)
        {
            if (statement.Mode != QuotationMode.Direct || statement.Time?.Expression is not { } at || times[at].Interval is not { IsDay: true }) continue;
            for (var index = 0; index < times.Length; index++)
            {
                if (index != at && statement.Content.Any(span => span.Contains(times[index].Span))) spoken.TryAdd(index, at);
            }
        }
        return spoken;
    }
}
