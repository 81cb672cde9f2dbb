namespace Hearsay.Formats.Dates;

/// <summary>The ways in which a day is written, tried at one place of a row of tokens.</summary>
internal sealed class DatePattern(List<DateToken> tokens, DateHabit habit)
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;
    private const int BuddhistYears = 543;

    /// <summary>The day that begins at the token <paramref name="index"/>, and the index past it; null where none does.</summary>
    public (DateOnly Day, int End)? At(int index) =>
        YearFirst(index) ?? YearMonthNameDay(index) ?? DayMonthName(index) ?? MonthNameDay(index) ?? Numbers(index) ?? Compact(index);

    // 2019-11-22, 2019/11/22, 2019. 11. 22, 2019年11月22日
    private (DateOnly, int)? YearFirst(int index)
    {
        if (!IsYear(index, out var year) || !IsJoint(index + 1) || !Is(index + 2, 1, 12, 2) || !IsJoint(index + 3) || !Is(index + 4, 1, 31, 2)) return null;
        return Make(year, tokens[index + 2].Number, tokens[index + 4].Number, index + 5);
    }

    // 2019 November 22, 2019-Nov-22
    private (DateOnly, int)? YearMonthNameDay(int index)
    {
        if (!IsYear(index, out var year)) return null;
        var at = Skip(index + 1);
        var month = MonthAt(ref at);
        if (month == 0) return null;
        at = Skip(at);
        return Is(at, 1, 31, 2) ? Make(year, month, tokens[at].Number, at + 1) : null;
    }

    // 22 November 2019, 22. November 2019, 22 de noviembre de 2019, 22nd of Nov. 2019
    private (DateOnly, int)? DayMonthName(int index)
    {
        if (!Is(index, 1, 31, 2)) return null;
        var at = Skip(index + 1);
        var month = MonthAt(ref at);
        if (month == 0) return null;
        at = Skip(at);
        return IsYear(at, out var year) ? Make(year, month, tokens[index].Number, at + 1) : null;
    }

    // November 22, 2019
    private (DateOnly, int)? MonthNameDay(int index)
    {
        var at = index;
        var month = MonthAt(ref at);
        if (month == 0) return null;
        at = Skip(at);
        if (!Is(at, 1, 31, 2)) return null;
        var day = tokens[at].Number;
        at = Skip(at + 1);
        return IsYear(at, out var year) ? Make(year, month, day, at + 1) : null;
    }

    // 22.11.2019, 22/11/2019, 11/22/2019, 22.11.19
    private (DateOnly, int)? Numbers(int index)
    {
        if (index > 0 && (tokens[index - 1].Number >= 0 || IsSeparator(index - 1))) return null;
        if (!Is(index, 1, 31, 2) || !IsSeparator(index + 1) || !Is(index + 2, 1, 31, 2) || index + 4 >= tokens.Count || tokens[index + 3].Word != tokens[index + 1].Word) return null;
        var (first, second) = (tokens[index].Number, tokens[index + 2].Number);
        if (!IsYear(index + 4, out var year))
        {
            if (tokens[index + 4] is not { Length: 2, Number: >= 0 and var shortYear } || tokens[index].Length != 2 || tokens[index + 2].Length != 2) return null;
            year = 2000 + shortYear;
        }
        var monthFirst = second > 12 || first <= 12 && habit.MonthFirst && tokens[index + 1].Word == "/";
        return Make(year, monthFirst ? first : second, monthFirst ? second : first, index + 5);
    }

    // 20191122
    private (DateOnly, int)? Compact(int index)
    {
        if (!habit.Compact || tokens[index] is not { Length: 8 or 14, Number: > 0 } token) return null;
        var digits = token.Length == 8 ? token.Number : -1;
        return digits < 0 || digits / 10000 is < FirstYear or > LastYear ? null : Make(digits / 10000, digits / 100 % 100, digits % 100, index + 1);
    }

    private int MonthAt(ref int at)
    {
        if (at >= tokens.Count || tokens[at].Number >= 0) return 0;
        if (at + 1 < tokens.Count && tokens[at + 1].Number < 0
            && MonthNames.Find($"{tokens[at].Word} {tokens[at + 1].Word}", habit.Language) is > 0 and var both)
        {
            at += 2;
            return both;
        }
        return MonthNames.Find(tokens[at].Word, habit.Language) is > 0 and var month && at++ >= 0 ? month : 0;
    }

    private int Skip(int index)
    {
        for (var step = 0; step < 3 && index < tokens.Count; step++, index++)
        {
            var word = tokens[index].Word;
            var passes = tokens[index].Number < 0 && (word is "." or "," or "-" or "/" or "'" or "’" or "º" or "ª" or "°" or "،" || MonthNames.Connectors.Contains(word));
            if (!passes) break;
        }
        return index;
    }

    private bool IsYear(int index, out int year)
    {
        year = index < tokens.Count && tokens[index].Length == 4 ? tokens[index].Number : 0;
        if (year is >= FirstYear + BuddhistYears and <= LastYear + BuddhistYears) year -= BuddhistYears;
        return year is >= FirstYear and <= LastYear;
    }

    private bool Is(int index, int least, int most, int digits) => index < tokens.Count && tokens[index].IsNumber(least, most, digits);

    private bool IsSeparator(int index) => index < tokens.Count && tokens[index].Word is "." or "/" or "-";

    private bool IsJoint(int index) => IsSeparator(index) || index < tokens.Count && tokens[index].Word is "年" or "月" or "년" or "월" or "_";

    private static (DateOnly, int)? Make(int year, int month, int day, int end) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? (new DateOnly(year, month, day), end) : null;
}
