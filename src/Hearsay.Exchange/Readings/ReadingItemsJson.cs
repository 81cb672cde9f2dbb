using System.Collections.Immutable;
using System.Text.Json;
using Hearsay.Facts;
using Hearsay.Facts.Actors;
using Hearsay.Facts.Events;
using Hearsay.Facts.Factuality;
using Hearsay.Facts.Relations;
using Hearsay.Facts.Statements;
using Hearsay.Facts.Times;
using Hearsay.Text;

namespace Hearsay.Exchange.Readings;

/// <summary>Writes what a reading holds besides its document, an array a kind.</summary>
internal sealed class ReadingItemsJson(Utf8JsonWriter json, Reading reading, CodePointMap map)
{
    private const string Author = "author";

    public void Write()
    {
        Each("mentions", reading.Mentions.Length, Mention);
        Each("entities", reading.Entities.Length, Entity);
        Each("times", reading.Times.Length, Time);
        Each("statements", reading.Statements.Length, WriteStatement);
        Each("events", reading.Events.Length, WriteEvent);
        Each("relations", reading.Relations.Length, WriteRelation);
        Each("orders", reading.Orders.Length, WriteOrder);
        json.WriteMain(reading, reading.Published.Interval, map);
    }

    private void Each(string name, int count, Action<int> write)
    {
        json.WriteStartArray(name);
        for (var index = 0; index < count; index++)
        {
            json.WriteStartObject();
            write(index);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Mention(int index)
    {
        var mention = reading.Mentions[index];
        json.WriteString("id", ItemId.Mention(index));
        json.WriteSpan(map, mention.Span);
        json.WriteString("kind", WordOf.Mention(mention.Kind));
        json.WriteString("type", WordOf.Entity(mention.Type));
        json.WriteString("entity", ItemId.Entity(mention.Entity));
    }

    private void Entity(int index)
    {
        var entity = reading.Entities[index];
        json.WriteString("id", ItemId.Entity(index));
        json.WriteString("type", WordOf.Entity(entity.Type));
        json.WriteString("name", entity.Name);
        json.WriteStrings("aliases", entity.Aliases);
        json.WriteStartArray("descriptions");
        foreach (var description in entity.Descriptions)
        {
            json.WriteStartObject();
            json.WriteString("text", description.Text);
            json.WriteSpan(map, description.Span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteBoolean("named", entity.Named);
        WriteMarks("countries", entity.Actor.Countries);
        WriteMarks("sectors", entity.Actor.Sectors);
    }

    private void WriteMarks(string name, ImmutableArray<ActorMark> marks)
    {
        json.WriteStartArray(name);
        foreach (var mark in marks)
        {
            json.WriteStartObject();
            json.WriteString("code", mark.Code);
            json.WriteString("name", mark.Name);
            Each("passages", mark.Passages.Length, index => json.WriteSpan(map, mark.Passages[index]));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Time(int index)
    {
        var time = reading.Times[index];
        json.WriteString("id", ItemId.Time(index));
        json.WriteSpan(map, time.Span);
        json.WriteString("type", WordOf.Timex(time.Type));
        json.WriteString("value", time.Value);
        json.WriteBounds(time.Interval);
        json.WriteString("edtf", Edtf.Of(time));
    }

    private void WriteStatement(int index)
    {
        var statement = reading.Statements[index];
        json.WriteString("id", ItemId.Statement(index));
        WriteSource(statement.Source);
        WriteCue(statement.Cue);
        json.WriteStartArray("content");
        foreach (var span in statement.Content)
        {
            json.WriteStartObject();
            json.WriteSpan(map, span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("mode", WordOf.Mode(statement.Mode));
        json.WriteString("act", statement.Act);
        WriteTime(statement.Time);
        WriteStatementId("within", statement.Within);
    }

    private void WriteSource(StatementSource source)
    {
        if (source is { Span: null, Entity: null, IsAuthor: false })
        {
            json.WriteNull("source");
            return;
        }
        json.WriteStartObject("source");
        if (source.Span is { } span)
        {
            json.WriteSpan(map, span);
        }
        else
        {
            json.WriteNull("begin");
            json.WriteNull("end");
        }
        json.WriteString("entity", source.Entity is { } entity ? ItemId.Entity(entity) : null);
        json.WriteBoolean(Author, source.IsAuthor);
        json.WriteEndObject();
    }

    private void WriteCue(StatementCue? cue)
    {
        if (cue is null)
        {
            json.WriteNull("cue");
            return;
        }
        json.WriteStartObject("cue");
        json.WriteSpan(map, cue.Span);
        json.WriteString("lemma", cue.Lemma);
        json.WriteEndObject();
    }

    private void WriteEvent(int index)
    {
        var told = reading.Events[index];
        json.WriteString("id", ItemId.Event(index));
        json.WriteString("type", told.Type);
        json.WriteStartObject("codes");
        json.WriteString("plover", told.Plover);
        json.WriteString("cameo", told.Cameo);
        json.WriteEndObject();
        json.WriteStartObject("trigger");
        json.WriteSpan(map, told.Trigger.Span);
        json.WriteString("lemma", told.Trigger.Lemma);
        json.WriteEndObject();
        WriteParticipants(told.Participants);
        WriteQuantities(told.Quantities);
        WriteTime(told.Time);
        json.WriteString("place", told.Place is { } place ? ItemId.Mention(place) : null);
        json.WriteString("modality", WordOf.Modality(told.Modality));
        WriteFactuality(told.Factuality);
        WriteStatementId("statement", told.Statement);
    }

    private void WriteParticipants(ImmutableArray<Participant> participants)
    {
        json.WriteStartArray("participants");
        foreach (var participant in participants)
        {
            json.WriteStartObject();
            json.WriteString("role", participant.Role);
            json.WriteString("side", WordOf.Side(participant.Side));
            json.WriteString("mention", ItemId.Mention(participant.Mention));
            json.WriteString("entity", ItemId.Entity(reading.Mentions[participant.Mention].Entity));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteQuantities(ImmutableArray<Quantity> quantities)
    {
        json.WriteStartArray("quantities");
        foreach (var quantity in quantities)
        {
            json.WriteStartObject();
            json.WriteString("role", quantity.Role);
            json.WriteSpan(map, quantity.Span);
            json.WriteNumber("low", quantity.Low);
            if (double.IsPositiveInfinity(quantity.High)) json.WriteNull("high");
            else json.WriteNumber("high", quantity.High);
            json.WriteString("unit", quantity.Unit);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteRelation(int index)
    {
        var relation = reading.Relations[index];
        json.WriteString("id", ItemId.Relation(index));
        json.WriteString("subject", Term(relation.Subject));
        json.WriteString("predicate", relation.Predicate);
        json.WriteString("object", Term(relation.Object));
        json.WriteString("sign", WordOf.Sign(relation.Sign));
        json.WriteString("basis", WordOf.Basis(relation.Basis));
        json.WriteString("bound", WordOf.Bound(relation.Bound));
        WriteTime(relation.Time);
        json.WriteSpan(map, relation.Passage);
        WriteStatementId("statement", relation.Statement);
        WriteFactuality(relation.Factuality);
    }

    private void WriteOrder(int index)
    {
        var order = reading.Orders[index];
        json.WriteString("event", ItemId.Event(order.Event));
        json.WriteString("kind", WordOf.Order(order.Kind));
        json.WriteString("other", ItemId.Event(order.Other));
        json.WriteSpan(map, order.Sign);
    }

    private static string Term(RelationTerm term) => term.Entity is { } entity ? ItemId.Entity(entity) : term.Words;

    private void WriteTime(TimeLink? time) =>
        json.WriteInterval("time", time?.Interval, time?.Expression is { } expression ? reading.Times[expression].Value : null);

    private void WriteStatementId(string name, int? statement) =>
        json.WriteString(name, statement is { } index ? ItemId.Statement(index) : null);

    private void WriteFactuality(ImmutableArray<FactualityJudgement> judgements)
    {
        json.WriteStartArray("factuality");
        foreach (var judgement in judgements)
        {
            json.WriteStartObject();
            json.WriteString("source", judgement.Source is { } entity ? ItemId.Entity(entity) : Author);
            json.WriteString("value", WordOf.Factuality(judgement.Value));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
