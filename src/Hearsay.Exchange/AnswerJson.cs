using System.Buffers;
using System.Text.Json;
using Hearsay.Cases;
using Hearsay.Cases.Questions;
using Hearsay.Exchange.Documents;
using Hearsay.Exchange.Readings;

namespace Hearsay.Exchange;

/// <summary>Answers to a question as one JSON object, each with the words of its passages.</summary>
public static class AnswerJson
{
    /// <summary>Writes what was understood, the answers and the line's end.</summary>
    public static void Write(QuestionAnswer answer, Case @case, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, JsonLine.Indented))
        {
            json.WriteStartObject();
            json.WriteString("understood", answer.Understood);
            json.WriteStartArray("answers");
            var places = new CasePlaces(@case);
            foreach (var one in answer.Answers) Write(one, places, json);
            json.WriteEndArray();
            json.WriteStartArray("against");
            foreach (var one in answer.Against) Write(one, places, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    private static void Write(Answer answer, CasePlaces places, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("text", answer.Text);
        json.WriteString("entity", answer.Entity);
        json.WriteString("basis", WordOf.Basis(answer.Basis));
        json.WriteInterval("time", answer.Time);
        json.WriteStartArray("passages");
        foreach (var passage in answer.Passages)
        {
            json.WriteStartObject();
            json.WriteString("document", passage.Document);
            json.WriteSpan(places.Map(passage.Document), passage.Span);
            json.WriteString("text", places.Words(passage));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
