namespace Hearsay.Formats.Dates;

/// <summary>Finds days written in full, in any of the usual ways and in many languages. Days without a year are none.</summary>
internal static class DateText
{
    /// <summary>The first day in <paramref name="text"/> and where it stands; null where there is none.</summary>
    public static FoundDate? First(string text, DateHabit habit)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && !text.Any(char.IsDigit)) return null;
        var tokens = DateToken.Cut(text);
        var pattern = new DatePattern(tokens, habit);
        for (var index = 0; index < tokens.Count; index++)
        {
            if (pattern.At(index) is not { } found) continue;
            var last = tokens[found.End - 1];
            return new(found.Day, tokens[index].Start, last.Start + last.Length - tokens[index].Start);
        }
        return null;
    }
}
