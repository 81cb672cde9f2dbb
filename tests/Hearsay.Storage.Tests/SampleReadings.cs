using Hearsay.Facts;
using Hearsay.Facts.Events;
using Hearsay.Facts.Factuality;
using Hearsay.Facts.Relations;
using Hearsay.Facts.Statements;
using Hearsay.Facts.Times;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Storage.Tests;

/// <summary>Readings with a value in every field.</summary>
internal static class SampleReadings
{
    public static StoredReading Stored(string id, string version = "1", DateOnly? given = null, string text = "The mayor of Łódź left on Monday 😀.") =>
        new(Of(id, text), DocumentState.Read, version, given);

    public static Reading Of(string id, string text)
    {
        var day = new DateInterval(new(2018, 12, 3), new(2018, 12, 9));
        TextSpan span = new(4, 5);
        return new Reading
        {
            Document = new()
            {
                Id = id,
                Source = $"folder/{id}.txt",
                Text = new SourceText(text),
                Blocks = [new(BlockKind.Title, new(0, 3)), new(BlockKind.Paragraph, new(4, text.Length - 4))],
                Title = "The mayor left",
                Outlet = "Outlet",
                Author = "A. Writer",
                Language = "en",
                Published = new(day, PublicationBasis.Stated),
                Diagnostics = [new("HS1010", "one character", span)],
            },
            Published = new(day, PublicationBasis.Inferred),
            Mentions = [new(span, span, MentionKind.Nominal, EntityType.Person, 0)],
            Entities = [new(EntityType.Person, "the mayor", ["mayor"], false, [new("mayor", span)])],
            Times = [new(span, TimexType.Duration, "P1W", "APPROX", null), new(span, TimexType.Date, "2018-W49", null, day)],
            Statements =
            [
                new()
                {
                    Source = new(span, 0), Cue = new(span, "say"), Content = [span, new(10, 2)], Mode = QuotationMode.Mixed, Act = "deny",
                    Addressee = 0, Time = new(null, day), Within = 0,
                },
            ],
            Events =
            [
                new()
                {
                    Type = "travel", Plover = "X", Cameo = "042", Trigger = new(span, "leave"), Passage = span,
                    Participants = [new("agent", ParticipantSide.Source, 0)], Quantities = [new(span, 4, double.PositiveInfinity, "civilian", "killed")],
                    Time = new(1, day), Place = 0, Modality = Modality.Attempted, Factuality = [new(0, FactualityValue.PossibleNegative)], Statement = 0,
                },
            ],
            Relations =
            [
                new()
                {
                    Subject = new(0, "mayor"), Predicate = "ally-of", Object = new(null, "nobody"), Sign = RelationSign.Hostile, Time = new(0, day),
                    Passage = span, Statement = 0, Factuality = [new(null, FactualityValue.CertainUnknown)],
                },
            ],
        };
    }
}
