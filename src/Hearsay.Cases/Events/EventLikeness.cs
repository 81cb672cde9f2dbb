using System.Collections.Immutable;
using Hearsay.Cases.Dates;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Wording;
using Hearsay.Cases.Wording.Weights;
using Hearsay.Facts.Events;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Events;

/// <summary>What speaks for and against two tellings being of one event, as a number for each <see cref="EventSign"/>.</summary>
internal sealed class EventLikeness(IdentityOutline identities, NewsWeights weights, DocumentLikeness documents)
{
    private const double LeastClause = 0.1;
    private const double LeastSaid = 0.2;
    private const int NarrowDays = 7;
    private const double KinFrom = 0.35;
    private const double LeastKin = 0.2;
    private const double Nearer = 1.5;
    private const int NearDays = 8;
    private const double FarRatio = 3.5;

    /// <summary>How alike the clauses are, from 0 to 1: the number of <see cref="EventSign.Clause"/>.</summary>
    public double Clause(EventNode first, EventNode second) =>
        weights.Product(first.Stems, second.Stems) is > 0 and var product ? product / (first.ClauseLength * second.ClauseLength) : 0;

    /// <summary>How much the documents of two tellings are on one subject: the number of <see cref="EventSign.Documents"/>.</summary>
    public double Documents(EventNode first, EventNode second) => first.Document == second.Document ? 0 : Kinship(documents.Of(first.Document, second.Document));

    /// <summary>Writes the numbers for a pair, all but those of the documents and of the clauses, which take longest.</summary>
    public void Measure(EventNode first, EventNode second, Span<double> values)
    {
        values.Clear();
        var sameTrigger = first.Trigger == second.Trigger;
        values[(int)EventSign.Base] = 1;
        values[(int)EventSign.SameTrigger] = sameTrigger ? 1 : 0;
        values[(int)EventSign.LikeTriggers] = !sameTrigger && first.MayShareTrigger(second) ? 1 : 0;
        values[(int)EventSign.TriggerRarity] = sameTrigger ? first.TriggerWeight / 5 : 0;
        values[(int)EventSign.SameType] = first.IsTyped && first.Event.Type == second.Event.Type ? 1 : 0;
        values[(int)EventSign.OneUntyped] = first.IsTyped != second.IsTyped ? 1 : 0;
        Participants(first, second, values);
        Context(first, second, values);
        Places(first, second, values);
        Times(first, second, values);
        values[(int)EventSign.ModalityDiffers] = first.Event.Modality == second.Event.Modality ? 0 : 1;
        values[(int)EventSign.SameDocument] = first.Document == second.Document ? 1 : 0;
        values[(int)EventSign.SameDocumentTrigger] = first.Document == second.Document && sameTrigger ? 1 : 0;
        values[(int)EventSign.BothLead] = first.IsLead && second.IsLead ? 1 : 0;
        values[(int)EventSign.OneLead] = first.IsLead != second.IsLead ? 1 : 0;
        values[(int)EventSign.LeadSameType] = values[(int)EventSign.BothLead] * values[(int)EventSign.SameType];
        Quantities(first, second, values);
        values[(int)EventSign.Distance] = first.Document == second.Document ? Math.Min(1, Math.Abs(first.Event.Trigger.Span.Start - second.Event.Trigger.Span.Start) / 1000.0) : 0;
    }

    // Two texts of one affair may have little more in common than its names.
    private static double Kinship(double likeness) => Math.Max(likeness, Math.Min(KinFrom, Nearer * likeness));

    /// <summary>What rules out that both are one, whatever speaks for it.</summary>
    public bool MayBeOne(EventNode first, EventNode second) =>
        MayBeOneType(first, second) && MayBeOneContent(first, second) && !(first.Time is { } one && second.Time is { } other && AreFar(one, other));

    /// <summary>
    /// Whether both name what it was done to, or the buildings where it was, and differ, or one tells of several events and the other does not, or one
    /// document names others for each, or they are news of other months: no chain of other tellings joins such two.
    /// </summary>
    public bool AreApart(EventNode first, EventNode second) =>
        first.IsSeveral != second.IsSeveral
        || AreNewsOfOtherDays(first, second)
        || AreStrangers(first, second)
        || (first.Document == second.Document && Differ(first.NamedSources, second.NamedSources) && !first.SharesParticipant(second))
        || Differ(first.NamedTargets, second.NamedTargets)
        || (first.TargetStates.Length > 0 && second.TargetStates.Length > 0 && !first.TargetStates.Any(state => second.TargetStates.Contains(state)))
        || (first.Document == second.Document && IsToldAsTwo(first, second))
        || (HasBuilding(first) && HasBuilding(second) && !first.Locale.Any(place => second.Locale.Contains(place)));

    // Of words that are of no type one word alone tells nothing ("made gains" and "made plans"), unless two documents on one affair tell of it, which may call those who take part otherwise.
    private bool AreStrangers(EventNode first, EventNode second) => !(first.IsTyped && second.IsTyped) && !IsSaying(first) && !first.Participants.IsEmpty && !second.Participants.IsEmpty
        && !first.SharesParticipant(second) && first.Fillers.Shared(second.Fillers) == 0 && Documents(first, second) < LeastKin;

    // What is news to a document without a day of its own is of about its day.
    private static bool AreNewsOfOtherDays(EventNode first, EventNode second) => first.Document != second.Document && (first.News is not null || second.News is not null)
        && (first.Time ?? first.News) is { } one && (second.Time ?? second.News) is { } other && AreFar(one, other);

    /// <summary>
    /// Whether what one document says of each does not go together: the days, unless somebody else tells of one of them, for that may be a conflict; or the counts,
    /// unless both are of one place or time.
    /// </summary>
    private static bool IsToldAsTwo(EventNode first, EventNode second)
    {
        var (overlap, dated) = first.Time is { } one && second.Time is { } other ? (one.Overlaps(other), true) : (false, false);
        if (dated && !overlap && first.Event.Statement is null && second.Event.Statement is null) return true;
        return !overlap && !first.Locale.Any(place => second.Locale.Contains(place)) && CountsAreFar(first, second);
    }

    private static bool CountsAreFar(EventNode first, EventNode second) =>
        first.Event.Quantities.Any(one => second.Event.Quantities.Any(other => one.Role == other.Role && AreFar(one, other)))
        && !first.Event.Quantities.Any(one => second.Event.Quantities.Any(other => one.Role == other.Role && !AreFar(one, other)));

    // "At least four" allows for forty, but who has counted forty does not say so.
    private static bool AreFar(Quantity one, Quantity other)
    {
        var (less, more) = (Math.Min(Figure(one), Figure(other)), Math.Max(Figure(one), Figure(other)));
        return less > 0 && more >= FarRatio * less;
    }

    private static double Figure(Quantity quantity) => double.IsPositiveInfinity(quantity.High) ? quantity.Low : quantity.Low == 0 ? quantity.High : (quantity.Low + quantity.High) / 2;

    private bool HasBuilding(EventNode node) => node.Locale.Any(place => identities.TypeOf(place) == EntityType.Facility);

    /// <summary>Whether one event can be told in both ways.</summary>
    private bool MayBeOneType(EventNode first, EventNode second)
    {
        if (IsSaying(first) || IsSaying(second)) return IsSaying(first) && IsSaying(second);
        if (first.MayShareTrigger(second) || (first.IsTyped && first.Event.Type == second.Event.Type)) return true;
        return (first.Families & second.Families) != 0 && HaveAnythingInCommon(first, second);
    }

    // Of two types and by two words: who or what takes part, where, or what else the clauses say.
    private bool HaveAnythingInCommon(EventNode first, EventNode second) =>
        first.SharesParticipant(second) || first.Fillers.Shared(second.Fillers) > 0 || first.Locale.Any(place => second.Locale.Contains(place)) || Clause(first, second) >= LeastClause;

    private static bool IsSaying(EventNode node) => node.Event.Type == EventNode.StatementType;

    // Of acts of saying, only those of one speaker in different documents, who says much the same; of attempts and the like, those to do much the same.
    private bool MayBeOneContent(EventNode first, EventNode second) =>
        (!IsSaying(first) || (first.Document != second.Document && ShareSource(first, second)))
        && (!(IsSaying(first) || (first.IsToldByContent && second.IsToldByContent)) || SaidAlike(first, second) >= LeastSaid);

    // The clauses without who speaks and the word of saying.
    private double SaidAlike(EventNode first, EventNode second)
    {
        var (one, other) = (Said(first), Said(second));
        return weights.Product(one, other) is > 0 and var product ? product / (weights.Length(one) * weights.Length(other)) : 0;
    }

    private static WordSet Said(EventNode node) => node.Stems.Only(stem => stem != node.Trigger && !node.Fillers.Contains(stem));

    private static bool ShareSource(EventNode first, EventNode second)
    {
        foreach (var part in first.Participants)
        {
            foreach (var other in second.Participants)
            {
                if (part.Side == ParticipantSide.Source && other.Side == ParticipantSide.Source && part.Entity == other.Entity) return true;
            }
        }
        return false;
    }

    /// <summary>Days that no slip of a pen or a reporter explains.</summary>
    private static bool AreFar(DateInterval one, DateInterval other) => DaysBetween.Of(one, other) > Math.Max(45, Math.Max(one.Days, other.Days));

    private void Participants(EventNode first, EventNode second, Span<double> values)
    {
        foreach (var participant in first.Participants)
        {
            var (same, onSameSide) = (false, false);
            foreach (var other in second.Participants)
            {
                if (other.Entity != participant.Entity) continue;
                same = true;
                onSameSide |= other.Side == participant.Side;
            }
            if (same) values[(int)(onSameSide ? EventSign.Participants : EventSign.ParticipantsOtherSide)] += 1;
        }
        values[(int)EventSign.Participants] = Math.Min(values[(int)EventSign.Participants], 3);
        values[(int)EventSign.ParticipantsOtherSide] = Math.Min(values[(int)EventSign.ParticipantsOtherSide], 3);
        values[(int)EventSign.Fillers] = Math.Min(3, first.Fillers.Shared(second.Fillers));
        values[(int)EventSign.TargetsDiffer] = Differ(first.NamedTargets, second.NamedTargets) ? 1 : 0;
        values[(int)EventSign.SourcesDiffer] = Differ(first.NamedSources, second.NamedSources) ? 1 : 0;
    }

    /// <summary>Both say by name whom or what stood on a side, and name different ones of one sort.</summary>
    private bool Differ(ImmutableArray<int> first, ImmutableArray<int> second)
    {
        var ofOneType = false;
        foreach (var one in first)
        {
            foreach (var other in second)
            {
                if (one == other) return false;
                ofOneType |= identities.TypeOf(one) == identities.TypeOf(other);
            }
        }
        return ofOneType;
    }

    private static void Context(EventNode first, EventNode second, Span<double> values)
    {
        var shared = 0;
        foreach (var entity in first.Context)
        {
            if (second.Context.Contains(entity)) shared++;
        }
        values[(int)EventSign.Context] = Math.Min(shared, 4);
        values[(int)EventSign.ContextDiffers] = shared == 0 && first.Context.Length > 0 && second.Context.Length > 0 ? 1 : 0;
    }

    private static void Places(EventNode first, EventNode second, Span<double> values)
    {
        if (first.Locale.IsEmpty || second.Locale.IsEmpty) return;
        values[first.Locale.Any(place => second.Locale.Contains(place)) ? (int)EventSign.SamePlace : (int)EventSign.PlacesDiffer] = 1;
    }

    private static void Times(EventNode first, EventNode second, Span<double> values)
    {
        if (first.Time is not { } one || second.Time is not { } other) return;
        if (one.Overlaps(other)) values[one.Days <= NarrowDays && other.Days <= NarrowDays ? (int)EventSign.TimeNarrow : (int)EventSign.TimeWide] = 1;
        else values[DaysBetween.Of(one, other) <= Math.Max(NearDays, Math.Max(one.Days, other.Days)) ? (int)EventSign.TimeNear : (int)EventSign.TimeFar] = 1;
    }

    private static void Quantities(EventNode first, EventNode second, Span<double> values)
    {
        foreach (var one in first.Event.Quantities)
        {
            foreach (var other in second.Event.Quantities)
            {
                if (one.Role != other.Role) continue;
                values[one.Low <= other.High && other.Low <= one.High && !AreFar(one, other) ? (int)EventSign.QuantitySame : (int)EventSign.QuantityDiffers] = 1;
            }
        }
    }
}
