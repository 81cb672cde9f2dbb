using Hearsay.Facts.Events;
using Hearsay.Text;

namespace Hearsay.Facts.MainEvents;

/// <summary>Says when the main event was: by its own words, by those of another telling, by a day that the beginning names, or by the day of publication.</summary>
internal static class MainDay
{
    /// <summary>The most days that words for a day can mean: a night has two.</summary>
    private const int DayLike = 2;

    /// <summary>News is not older than a week: an earlier day at the beginning is of something else.</summary>
    private const int News = 7;

    /// <summary>The days, and how they are known.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="opening">Its beginning.</param>
    /// <param name="tellings">The tellings of the event, the chosen one first.</param>
    public static (DateInterval? Days, DayBasis Basis) Of(Reading reading, DocumentOpening opening, IReadOnlyList<Event> tellings)
    {
        var told = tellings.Select(telling => telling.Time?.Interval).OfType<DateInterval>().ToList();
        var day = told.FindIndex(days => days.Days <= DayLike);
        if (day >= 0) return (told[day], DayBasis.Telling);
        var own = tellings[0].Time?.Interval;
        var published = reading.Published.Interval;
        var within = own is { } wide && (published is not { } known || wide.Contains(known)) ? own : null;
        var named = reading.Times.Where(time => opening.Depth(time.Span) < 2).Select(time => time.Interval).OfType<DateInterval>()
            .Where(days => days.Days <= DayLike && IsNews(days, published) && (within is not { } all || all.Contains(days))).OrderByDescending(days => days.Latest).ToList();
        if (named.Count > 0) return (named[0], DayBasis.Lead);
        return published is not null ? (published, DayBasis.Publication) : (own, DayBasis.Telling);
    }

    private static bool IsNews(DateInterval days, DateInterval? published) =>
        published is not { } known || (days.Earliest <= known.Latest && known.Earliest.DayNumber - days.Latest.DayNumber <= News);
}
