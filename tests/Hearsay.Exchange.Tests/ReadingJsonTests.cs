using System.Buffers;
using System.Text;
using System.Text.Json;
using Hearsay.Facts;
using Hearsay.Facts.Events;
using Hearsay.Facts.Factuality;
using Hearsay.Facts.Statements;
using Hearsay.Facts.Times;
using Hearsay.Facts.Times.Order;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Exchange.Tests;

public sealed class ReadingJsonTests
{
    private const string Text = "😀 Ana said on Monday that Bo left.";

    [Fact]
    public void Places_are_in_code_points_and_find_their_words()
    {
        var line = Written(Sample());
        var text = line.GetProperty("document").GetProperty("text").GetString()!;
        Assert.Equal(Text, text);
        Assert.Equal("Ana", Words(text, line.GetProperty("mentions")[0]));
        Assert.Equal("Monday", Words(text, line.GetProperty("times")[0]));
        Assert.Equal("said", Words(text, line.GetProperty("statements")[0].GetProperty("cue")));
        Assert.Equal("Bo left", Words(text, line.GetProperty("statements")[0].GetProperty("content")[0]));
        Assert.Equal("left", Words(text, line.GetProperty("events")[0].GetProperty("trigger")));
        Assert.Equal("that", Words(text, line.GetProperty("orders")[0]));
    }

    [Fact]
    public void Items_refer_to_one_another_by_ids_of_their_kind()
    {
        var line = Written(Sample());
        Assert.Equal("e0", line.GetProperty("mentions")[0].GetProperty("entity").GetString());
        Assert.Equal("e0", line.GetProperty("statements")[0].GetProperty("source").GetProperty("entity").GetString());
        var told = line.GetProperty("events")[0];
        Assert.Equal("s0", told.GetProperty("statement").GetString());
        Assert.Equal(("m1", "e1"), (told.GetProperty("participants")[0].GetProperty("mention").GetString(), told.GetProperty("participants")[0].GetProperty("entity").GetString()));
        Assert.Equal(["author", "e0"], told.GetProperty("factuality").EnumerateArray().Select(one => one.GetProperty("source").GetString()!));
        Assert.Equal(["U", "CT+"], told.GetProperty("factuality").EnumerateArray().Select(one => one.GetProperty("value").GetString()!));
        Assert.Equal("2018-12-03", told.GetProperty("time").GetProperty("value").GetString());
        Assert.Equal("2018-12-03", line.GetProperty("times")[0].GetProperty("edtf").GetString());
        var order = line.GetProperty("orders")[0];
        Assert.Equal(("v0", "before", "v0"), (order.GetProperty("event").GetString(), order.GetProperty("kind").GetString(), order.GetProperty("other").GetString()));
        Assert.Equal("town", line.GetProperty("relations")[0].GetProperty("object").GetString());
    }

    [Fact]
    public void A_statement_whose_source_the_text_does_not_name_has_none()
    {
        var reading = Sample();
        reading = reading with { Statements = [reading.Statements[0] with { Source = StatementSource.None, Cue = null, Time = null }] };
        var statement = Written(reading).GetProperty("statements")[0];
        Assert.Equal(JsonValueKind.Null, statement.GetProperty("source").ValueKind);
        Assert.Equal(JsonValueKind.Null, statement.GetProperty("cue").ValueKind);
        Assert.Equal(JsonValueKind.Null, statement.GetProperty("time").ValueKind);
    }

    [Fact]
    public void A_reading_is_one_line()
    {
        var output = new ArrayBufferWriter<byte>();
        ReadingJson.Write(Sample(), output);
        Assert.Equal(1, output.WrittenSpan.Count((byte)'\n'));
        Assert.EndsWith("}\n", Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
    }

    [Fact]
    public void Content_leaves_out_title_and_furniture()
    {
        var text = "Head\nOne.\nShare this\nTwo.";
        var document = Sample().Document with
        {
            Text = new SourceText(text),
            Blocks =
            [
                new(BlockKind.Title, new(0, 4)), new(BlockKind.Paragraph, new(5, 4)),
                new(BlockKind.Furniture, new(10, 10)), new(BlockKind.Paragraph, new(21, 4)),
            ],
        };
        var output = new ArrayBufferWriter<byte>();
        ReadingJson.WriteContent(document, output);
        var line = JsonDocument.Parse(output.WrittenMemory).RootElement;
        Assert.Equal("One.\nTwo.", line.GetProperty("content").GetString());
        Assert.False(line.GetProperty("document").TryGetProperty("text", out _));
    }

    private static JsonElement Written(Reading reading)
    {
        var output = new ArrayBufferWriter<byte>();
        ReadingJson.Write(reading, output);
        return JsonDocument.Parse(output.WrittenMemory).RootElement;
    }

    private static string Words(string text, JsonElement place)
    {
        var runes = text.EnumerateRunes().Skip(place.GetProperty("begin").GetInt32()).Take(place.GetProperty("end").GetInt32() - place.GetProperty("begin").GetInt32());
        return string.Concat(runes);
    }

    private static Reading Sample()
    {
        TextSpan At(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
        var monday = DateInterval.Day(new DateOnly(2018, 12, 3));
        return new Reading
        {
            Document = new() { Id = "d", Source = "a.txt", Text = new SourceText(Text), Blocks = [new(BlockKind.Paragraph, new(0, Text.Length))], Language = "en" },
            Published = new(monday, PublicationBasis.Given),
            Mentions =
            [
                new(At("Ana"), At("Ana"), MentionKind.Name, EntityType.Person, 0),
                new(At("Bo"), At("Bo"), MentionKind.Name, EntityType.Person, 1),
            ],
            Entities = [new(EntityType.Person, "Ana", [], true, []), new(EntityType.Person, "Bo", [], true, [])],
            Times = [new(At("Monday"), TimexType.Date, "2018-12-03", null, monday)],
            Statements =
            [
                new() { Source = new(At("Ana"), 0), Cue = new(At("said"), "say"), Content = [At("Bo left")], Mode = QuotationMode.Indirect, Act = "assert", Time = new(0, monday) },
            ],
            Events =
            [
                new()
                {
                    Type = "travel", Trigger = new(At("left"), "leave"), Passage = At("Bo left"), Participants = [new("agent", ParticipantSide.Source, 1)],
                    Time = new(0, monday), Factuality = [new(null, FactualityValue.Unknown), new(0, FactualityValue.CertainPositive)], Statement = 0,
                },
            ],
            Orders = [new(0, OrderKind.Before, 0, At("that"))],
            Relations = [new() { Subject = new(1, "Bo"), Predicate = "left", Object = new(null, "town"), Passage = At("Bo left") }],
        };
    }
}
