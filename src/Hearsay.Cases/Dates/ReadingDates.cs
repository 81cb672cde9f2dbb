using System.Collections.Immutable;
using Hearsay.Facts;
using Hearsay.Facts.Times;
using Hearsay.Text;

namespace Hearsay.Cases.Dates;

/// <summary>A reading with the times that another date of publication gives it.</summary>
internal static class ReadingDates
{
    /// <summary>Anchors the times anew and takes them over into events, statements and relations.</summary>
    public static Reading Anchor(Reading reading, Publication published)
    {
        var times = TimeResolution.Reanchor(reading, published);
        return reading with
        {
            Published = published,
            Times = times,
            Events = [.. reading.Events.Select(told => told with { Time = Link(told.Time, times) })],
            Statements = [.. reading.Statements.Select(said => said with { Time = Link(said.Time, times) })],
            Relations = [.. reading.Relations.Select(relation => relation with { Time = Link(relation.Time, times) })],
        };
    }

    private static TimeLink? Link(TimeLink? link, ImmutableArray<TimeExpression> times) =>
        link is { Expression: { } expression } && times[expression].Interval is { } days ? link with { Interval = days } : link;
}
