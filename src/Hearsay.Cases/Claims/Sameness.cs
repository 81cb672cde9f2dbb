using System.Collections.Immutable;
using Hearsay.Cases.Events;
using Hearsay.Cases.Wording.Weights;

namespace Hearsay.Cases.Claims;

/// <summary>
/// Whether one assertion bears another out: says the same, and not merely something about it, as two of one claim may. More words than names have to be common to both,
/// the more of them where they tell of it by other verbs or by none, and whoever is in it by name in the one may not be somebody else in the other.
/// </summary>
internal sealed class Sameness(StemWeights weights, EventClusterer events)
{
    private const int FewestShared = 3;
    private const int FewestOfOthers = 3;
    private const int FewestBesideNames = 2;
    private const int FewestHeld = 4;
    private const double LikeWords = 0.5;
    private const double HeldWords = 0.8;

    /// <summary>Whether the first says what the second says, and more perhaps; who says a part of it alone bears out no more than that part.</summary>
    public bool SayTheSame(Assertion first, Assertion second)
    {
        if (second.Numbers.Count > 0 && !first.Numbers.Overlaps(second.Numbers)) return false; // who gives no figure bears out none
        var (shared, besideNames) = (first.Stems.Shared(second.Stems), first.SharedBesideNames(second));
        var (told, beside) = (Node(first), Node(second));
        var alike = told is not null && beside is not null && AreAlike(told, beside, first, second);
        if (shared < (alike ? FewestShared : FewestOfOthers) || besideNames < FewestBesideNames) return false;
        if (told is not null && beside is not null && AreOthers(told, beside)) return false;
        return weights.Cosine(first.Stems, second.Stems) >= LikeWords || (alike && shared >= FewestHeld && weights.HeldIn(second.Stems, first.Stems) >= HeldWords);
    }

    private EventNode? Node(Assertion assertion) => assertion.Event is { } told ? events.NodeOf(assertion.Document, told) : null;

    private bool AreAlike(EventNode told, EventNode beside, Assertion first, Assertion second) =>
        told.Trigger == beside.Trigger || events.AreOne(told, beside) || first.Stems.Contains(beside.Trigger) || second.Stems.Contains(told.Trigger);

    private static bool AreOthers(EventNode first, EventNode second) => first.Event.Modality != second.Event.Modality || (first.Time is { } one && second.Time is { } other && !one.Overlaps(other)) || Differ(first.NamedSources, second.NamedSources) || Differ(first.NamedTargets, second.NamedTargets);

    private static bool Differ(ImmutableArray<int> first, ImmutableArray<int> second) => !first.IsEmpty && !second.IsEmpty && !first.Any(second.Contains);
}
