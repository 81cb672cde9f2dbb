using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hearsay.Text;

namespace Hearsay.Storage.Readings;

/// <summary>An interval of days as <see cref="DateInterval.ToString"/> has it.</summary>
internal sealed class DateIntervalJson : JsonConverter<DateInterval>
{
    public override DateInterval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var words = reader.GetString() ?? throw new JsonException("An interval is a string.");
        var slash = words.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return DateInterval.Day(Day(words));
        var (earliest, latest) = (Day(words.AsSpan(0, slash)), Day(words.AsSpan(slash + 1)));
        return earliest <= latest ? new(earliest, latest) : throw new JsonException("An interval ends before it begins.");
    }

    public override void Write(Utf8JsonWriter writer, DateInterval value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());

    private static DateOnly Day(ReadOnlySpan<char> words) =>
        DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new JsonException("A day has the form YYYY-MM-DD.");
}
