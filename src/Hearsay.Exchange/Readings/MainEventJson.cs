using System.Text.Json;
using Hearsay.Facts;
using Hearsay.Facts.MainEvents;
using Hearsay.Text;

namespace Hearsay.Exchange.Readings;

/// <summary>Writes what a document is mainly about.</summary>
internal static class MainEventJson
{
    /// <summary>Writes the property <c>main</c>: null where the document tells of no event.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="published">When the document was published; where the event's day is only known by it, these are the days.</param>
    /// <param name="map">From places of the document's text to code points.</param>
    public static void WriteMain(this Utf8JsonWriter json, Reading reading, DateInterval? published, CodePointMap map)
    {
        if (reading.Main is not { } main)
        {
            json.WriteNull("main");
            return;
        }
        json.WriteStartObject("main");
        json.WriteString("event", ItemId.Event(main.Event));
        json.WriteStartArray("who");
        foreach (var mention in main.Who)
        {
            json.WriteStartObject();
            json.WriteString("mention", ItemId.Mention(mention));
            json.WriteString("entity", ItemId.Entity(reading.Mentions[mention].Entity));
            json.WriteSpan(map, reading.Mentions[mention].Span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartObject("what");
        json.WriteSpan(map, main.What);
        json.WriteEndObject();
        var days = main.DayBasis == DayBasis.Publication ? published : main.When;
        json.WriteInterval("when", days);
        json.WriteString("whenBasis", days is null ? null : WordOf.Day(main.DayBasis));
        WriteWhere(json, main.Where, map);
        json.WriteEndObject();
    }

    private static void WriteWhere(Utf8JsonWriter json, EventPlace? place, CodePointMap map)
    {
        if (place is null)
        {
            json.WriteNull("where");
            return;
        }
        json.WriteStartObject("where");
        json.WriteString("mention", ItemId.Mention(place.Mention));
        json.WriteSpan(map, place.Phrase);
        json.WriteEndObject();
    }
}
