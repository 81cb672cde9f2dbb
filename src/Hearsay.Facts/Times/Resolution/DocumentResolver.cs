using System.Collections.Immutable;
using Hearsay.Facts.Times.Resolution.Values;
using Hearsay.Text;

namespace Hearsay.Facts.Times.Resolution;

/// <summary>Anchors the time expressions of one document one after the other, keeping track of the date that the text speaks of.</summary>
internal static class DocumentResolver
{
    private const int WidestAnchor = 366;
    private const int FewestOwnDates = 5;
    private const int MostDaysBack = 7;

    /// <summary>The expressions anchored for a publication. Where that is an interval, on its ends; what differs between them is left open.</summary>
    public static ImmutableArray<TimeExpression> Resolve(IReadOnlyList<Unanchored> expressions, Publication publication)
    {
        if (publication.Interval is not { } interval || interval.Days > WidestAnchor) return [.. Pass(expressions, null)];
        var early = Pass(expressions, interval.Earliest);
        if (interval.IsDay) return [.. early];
        return [.. early.Zip(Pass(expressions, interval.Latest), Merge)];
    }

    private static List<TimeExpression> Pass(IReadOnlyList<Unanchored> expressions, DateOnly? speech)
    {
        var narrative = IsNarrative(expressions, speech);
        var resolved = new List<TimeExpression>(expressions.Count);
        var spoken = new List<(int Index, Anchors Anchors)>();
        var reference = narrative ? FirstOwnDate(expressions) : null;
        DateOnly? quarter = null;
        foreach (var expression in expressions)
        {
            var anchors = new Anchors(TellsOfEarlierDay(expression, reference, speech) ? reference!.Value.Exact : speech, reference, expression.Tense, narrative, quarter);
            var time = SymbolResolver.Resolve(expression.Symbol, anchors);
            if (expression.Spoken is not null) spoken.Add((resolved.Count, anchors));
            resolved.Add(Express(expression, time, anchors));
            if (SetsReference(expression, narrative)) reference = Moved(reference, PartialDate.Read(time.Value));
            if (time.Value.Contains("-Q", StringComparison.Ordinal) && time.Days is { } days && expression.Symbol.Unit != 'y') quarter = days.Earliest;
        }
        foreach (var (index, anchors) in spoken)
        {
            if (DayAt(resolved, expressions[index].Spoken!.Value) is not { } day) continue;
            var heard = anchors with { Speech = day };
            resolved[index] = Express(expressions[index], SymbolResolver.Resolve(expressions[index].Symbol, heard), heard);
        }
        return resolved;
    }

    /// <summary>Whether a bare time of day is told of the day that the text spoke of last rather than of its own: "struck on Thursday … The blast came at 11 p.m."</summary>
    private static bool TellsOfEarlierDay(Unanchored expression, PartialDate? reference, DateOnly? speech) =>
        expression.Tense == Tense.Past && expression.Symbol.Anchor == '?' && expression.Symbol.Rest.StartsWith('T')
        && reference?.Exact is { } day && speech is { } own && day < own && own.DayNumber - day.DayNumber <= MostDaysBack;

    /// <summary>The day that the expression at a place means, where it is one day.</summary>
    private static DateOnly? DayAt(List<TimeExpression> times, int start) =>
        times.Find(time => time.Span.Start == start)?.Interval is { IsDay: true } day ? day.Earliest : null;

    /// <summary>Whether what is told next may lie at the time: not where it compares with a year ago, nor, in a narrative, where the author's own day shows.</summary>
    private static bool SetsReference(Unanchored expression, bool narrative) =>
        expression.Type is TimexType.Date or TimexType.Time && expression.Symbol.Unit != 'y'
        && !(narrative && (expression.Symbol.Anchor == 'S' || expression.Tense == Tense.Future));

    /// <summary>Where a narrative begins: at the first date that it gives with its year.</summary>
    private static PartialDate? FirstOwnDate(IReadOnlyList<Unanchored> expressions)
    {
        foreach (var expression in expressions)
        {
            if (IsOwnDate(expression) && PartialDate.Read(expression.Symbol.Rest) is { } date) return date with { Month = 0, Day = 0 };
        }
        return null;
    }

    /// <summary>The date spoken of after another is named; the bare year of the one before adds nothing to it.</summary>
    private static PartialDate? Moved(PartialDate? reference, PartialDate? named) =>
        named is not { } date || (date.Month == 0 && reference?.Year == date.Year) ? reference : date;

    private static bool IsNarrative(IReadOnlyList<Unanchored> expressions, DateOnly? speech) => speech is null || TellsOfOtherTimes(expressions);

    /// <summary>Whether a document tells of other times than its own: it gives dates with their years, and hardly any that rest on its own date; news, which has weekdays, gives years of what was before.</summary>
    public static bool TellsOfOtherTimes(IReadOnlyList<Unanchored> expressions)
    {
        var (own, weekdays) = (expressions.Count(IsOwnDate), expressions.Count(IsWeekday));
        var deictic = weekdays + expressions.Count(expression => expression.Symbol.Anchor == 'S' && !IsWeekday(expression));
        return own >= FewestOwnDates && own > 3 * deictic && (weekdays == 0 || expressions.Count(IsOwnMonth) > weekdays);
    }

    private static bool IsOwnDate(Unanchored expression) =>
        expression.Type is TimexType.Date or TimexType.Time && expression.Symbol.IsAbsolute && PartialDate.Read(expression.Symbol.Rest) is not null;

    private static bool IsWeekday(Unanchored expression) => expression.Symbol.Rest.StartsWith("WD", StringComparison.Ordinal);

    private static bool IsOwnMonth(Unanchored expression) => IsOwnDate(expression) && PartialDate.Read(expression.Symbol.Rest) is { Month: > 0 };

    private static TimeExpression Express(Unanchored expression, ResolvedTime time, in Anchors anchors)
    {
        var isDistance = char.IsAsciiLetterLower(expression.Symbol.Unit);
        var from = isDistance ? anchors.Reference?.Exact is { } day && expression.Symbol.Anchor == 'R' ? day : anchors.Speech : null;
        var dated = expression.Type is TimexType.Date or TimexType.Time;
        var days = expression.Side is { } side ? Stretch.Days(time.Value, side, expression.Tense, anchors)
            : dated && time.Days is { } span ? ModifierWindow.Seen(ModifierWindow.Apply(span, expression.Modifier, from), expression.Modifier, anchors.Speech) : null;
        return new(expression.Span, expression.Type, time.Value, expression.Modifier, days, expression.Notation);
    }

    private static TimeExpression Merge(TimeExpression early, TimeExpression late)
    {
        if (early == late) return early;
        DateInterval? days = null;
        if (early.Interval is { } one && late.Interval is { } other)
        {
            var hull = new DateInterval(Min(one.Earliest, other.Earliest), Max(one.Latest, other.Latest));
            days = hull.Days - Math.Min(one.Days, other.Days) <= WidestAnchor ? hull : null;
        }
        return early with { Value = Shared(early.Value, late.Value), Interval = days };
    }

    /// <summary>The value as far as both agree, with X for the digits from the first that differs.</summary>
    private static string Shared(string one, string other)
    {
        var common = one.AsSpan().CommonPrefixLength(other);
        return string.Concat(one.AsSpan(0, common), string.Concat(one.Skip(common).Select(unit => char.IsAsciiDigit(unit) ? 'X' : unit)));
    }

    private static DateOnly Min(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Max(DateOnly one, DateOnly other) => one > other ? one : other;
}
