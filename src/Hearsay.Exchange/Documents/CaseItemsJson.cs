using System.Text.Json;
using Hearsay.Cases;
using Hearsay.Cases.Actors;
using Hearsay.Cases.Claims;
using Hearsay.Cases.Conflicts;
using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Relations;
using Hearsay.Cases.Timelines;
using Hearsay.Exchange.Readings;
using Hearsay.Facts.Times;
using Hearsay.Text;

namespace Hearsay.Exchange.Documents;

/// <summary>Writes what a case holds, an array a kind.</summary>
internal sealed class CaseItemsJson(Utf8JsonWriter json, Case content)
{
    private readonly CasePlaces places = new(content);

    public void Write()
    {
        json.WriteStartObject();
        Each("documents", content.Documents, WriteDocument);
        Each("entities", content.Entities, WriteEntity);
        Each("events", content.Events, WriteEvent);
        Each("claims", content.Claims, WriteClaim);
        Each("conflicts", content.Conflicts, WriteConflict);
        Each("relations", content.Relations, WriteRelation);
        Each("timeline", content.Timeline, entry =>
        {
            json.WriteString("event", entry.Event);
            json.WriteBounds(entry.Time);
            json.WriteString("edtf", Edtf.Of(entry.Time));
        });
        Each("orders", ToldOrders.Of(content), order =>
        {
            json.WriteString("event", order.Event);
            json.WriteString("kind", WordOf.Order(order.Kind));
            json.WriteString("other", order.Other);
            Each("passages", order.Signs, WritePassage);
        });
        json.WriteEndObject();
    }

    private void Each<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteDocument(CaseDocument document)
    {
        var read = document.Document;
        json.WriteString("id", document.Id);
        json.WriteString("source", read.Source);
        json.WriteString("title", read.Title);
        json.WritePublished(document.Published);
        Each("times", document.Times, time =>
        {
            json.WriteSpan(places.Map(document.Id), time.Span);
            json.WriteString("value", time.Value);
            json.WriteBounds(time.Interval);
            json.WriteString("edtf", Edtf.Of(time));
        });
        Each("grounds", document.Grounds.Distinct(), WritePassage);
        json.WriteMain(document.Reading, document.Published.Interval, places.Map(document.Id));
    }

    private void WriteEntity(CaseEntity entity)
    {
        json.WriteString("id", entity.Id);
        json.WriteString("type", WordOf.Entity(entity.Type));
        json.WriteString("name", entity.Name);
        json.WriteStrings("aliases", entity.Aliases);
        json.WriteBoolean("named", entity.Named);
        Each("descriptions", entity.Descriptions, description =>
        {
            json.WriteString("text", description.Text);
            WritePassage(description.Passage);
            json.WriteInterval("time", description.Time);
        });
        Each("countries", entity.Actor.Countries, WriteMark);
        Each("sectors", entity.Actor.Sectors, WriteMark);
        Each("mentions", entity.Mentions, WritePassage);
    }

    private void WriteMark(CaseActorMark mark)
    {
        json.WriteString("code", mark.Code);
        json.WriteString("name", mark.Name);
        Each("passages", mark.Passages, WritePassage);
    }

    private void WriteEvent(EventCluster cluster)
    {
        json.WriteString("id", cluster.Id);
        json.WriteString("type", cluster.Type);
        json.WriteInterval("time", cluster.Time);
        Each("members", cluster.Members, member =>
        {
            json.WriteString("document", member.Trigger.Document);
            json.WriteString("event", ItemId.Event(member.Event));
            WriteSpan(member.Trigger.Document, member.Trigger.Span);
        });
    }

    private void WriteClaim(Claim claim)
    {
        json.WriteString("id", claim.Id);
        json.WriteString("text", claim.Text);
        Each("positions", claim.Positions, position =>
        {
            json.WriteString("document", position.Passage.Document);
            json.WriteString("statement", position.Statement is { } statement ? ItemId.Statement(statement) : null);
            json.WriteString("source", position.SourceEntity ?? position.Source);
            json.WriteString("stance", WordOf.Stance(position.Stance));
            WriteSpan(position.Passage.Document, position.Passage.Span);
        });
        Each("origins", claim.Origins, origin =>
        {
            json.WriteString("id", origin.Id);
            json.WriteString("kind", origin.Kind);
            json.WriteString("name", origin.Name);
            json.WriteStrings("chain", origin.Chain);
            json.WriteStrings("mayBe", origin.MayBe);
        });
    }

    private void WriteConflict(Conflict conflict)
    {
        json.WriteString("id", conflict.Id);
        json.WriteString("kind", WordOf.Conflict(conflict.Kind));
        json.WriteString("nature", WordOf.Nature(conflict.Nature));
        json.WriteString("why", conflict.Why);
        Each("members", conflict.Members, member =>
        {
            WritePassage(member.Passage);
            json.WriteString("value", member.Value);
        });
    }

    private void WriteRelation(CaseRelation relation)
    {
        json.WriteString("id", relation.Id);
        json.WriteString("subject", relation.Subject.Entity ?? relation.Subject.Words);
        json.WriteString("predicate", relation.Predicate);
        json.WriteString("object", relation.Object.Entity ?? relation.Object.Words);
        json.WriteString("sign", WordOf.Sign(relation.Sign));
        json.WriteString("basis", WordOf.Basis(relation.Basis));
        json.WriteString("bound", WordOf.Bound(relation.Bound));
        json.WriteBoolean("denied", relation.Denied);
        json.WriteBoolean("disputed", relation.Disputed);
        json.WriteInterval("time", relation.Time);
        Each("passages", relation.Passages, WritePassage);
    }

    private void WritePassage(Passage passage)
    {
        json.WriteString("document", passage.Document);
        WriteSpan(passage.Document, passage.Span);
    }

    private void WriteSpan(string document, TextSpan span) => json.WriteSpan(places.Map(document), span);
}
