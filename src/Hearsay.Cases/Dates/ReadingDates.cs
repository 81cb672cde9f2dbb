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
            Events = Dated(reading.Events, told => told.Time, (told, link) => told with { Time = link }, times),
            Statements = Dated(reading.Statements, said => said.Time, (said, link) => said with { Time = link }, times),
            Relations = Dated(reading.Relations, relation => relation.Time, (relation, link) => relation with { Time = link }, times),
        };
    }

    // What is of the same days as before stays the same object: in a large case most of it is.
    private static ImmutableArray<T> Dated<T>(ImmutableArray<T> items, Func<T, TimeLink?> linkOf, Func<T, TimeLink, T> with, ImmutableArray<TimeExpression> times) =>
        [.. items.Select(item => linkOf(item) is { Expression: { } expression } link && times[expression].Interval is { } days && days != link.Interval ? with(item, link with { Interval = days }) : item)];
}
