using Hearsay.Text;

namespace Hearsay.Scoring.MainEvents;

/// <summary>Says whether an answer is one of the annotators', by the words that they share.</summary>
internal static class AnswerOverlap
{
    private const int Shortest = 3, Stem = 5;

    /// <summary>How far days may lie apart: the annotators' are those of UTC, and a night has two.</summary>
    private const int DaysApart = 1;

    /// <summary>Who or where: the last word of the one (of a name the surname) stands in the other.</summary>
    public static bool IsNamed(string answer, string annotated)
    {
        var (own, theirs) = (Words(answer), Words(annotated));
        return own.Count > 0 && theirs.Count > 0 && (theirs.Contains(own[^1]) || own.Contains(theirs[^1]));
    }

    /// <summary>What: the word that tells of the event stands in the annotated answer, or half of the words of that one stand in ours; words of one stem are one.</summary>
    public static bool IsTold(string trigger, string answer, string annotated)
    {
        var (told, own, theirs) = (Words(trigger), Words(answer), Words(annotated));
        return theirs.Exists(word => told.Exists(one => IsSame(one, word)))
            || (theirs.Count > 0 && theirs.Count(word => own.Exists(one => IsSame(one, word))) * 2 >= theirs.Count);
    }

    /// <summary>When: a day, or a night of two, at most one day from the annotated one.</summary>
    public static bool IsDay(DateInterval days, DateOnly annotated) =>
        days.Days <= 2 && days.Earliest.DayNumber - DaysApart <= annotated.DayNumber && annotated.DayNumber <= days.Latest.DayNumber + DaysApart;

    private static bool IsSame(string one, string other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        return longer.StartsWith(shorter.Length > Stem ? shorter[..Stem] : shorter, StringComparison.Ordinal);
    }

    private static List<string> Words(string text) =>
        [.. new string([.. text.Select(character => char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : character is '.' ? '\0' : ' ')]).Replace("\0", "", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= Shortest)];
}
