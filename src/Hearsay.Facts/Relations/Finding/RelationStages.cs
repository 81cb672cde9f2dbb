using System.Collections.Immutable;
using Hearsay.Facts.Arguments;
using Hearsay.Facts.Events;
using Hearsay.Facts.Events.Links;
using Hearsay.Facts.Factuality;
using Hearsay.Facts.Ontology;

namespace Hearsay.Facts.Relations.Finding;

/// <summary>
/// Tells at which stage a relation stands: as a fact, wanted or planned, refused, or as something that the author has as not so, for which the ontology
/// has predicates of their own. What is only imagined, and what has no such predicate, is no relation.
/// </summary>
internal sealed class RelationStages(DependencyTree tree, Ontology.Ontology ontology, EventWords words, StandingOf standing)
{
    /// <summary>The predicate that stands, how certain it is to whom, and whether it held and holds no more; null where nothing is told.</summary>
    /// <param name="type">The predicate that the words tell of.</param>
    /// <param name="word">The word by which it is told whether it is a fact.</param>
    /// <param name="modality">Whether that word tells of what is, or of what is yet to be.</param>
    /// <param name="judged">How certain it is to whom.</param>
    /// <param name="subject">The entity whose relation it is.</param>
    public (RelationType Type, ImmutableArray<FactualityJudgement> Factuality, bool IsOver)? Of(
        RelationType type, int word, Modality modality, ImmutableArray<FactualityJudgement> judged, int? subject)
    {
        var governor = Governor(word);
        if (modality == Modality.Actual)
        {
            if (IsEnded(word) || (governor >= 0 && words.Undoing.Contains(tree.Lemma(governor)) && !standing(tree.Analysis[governor]).Judgements.Any(judgement => IsNegative(judgement.Value)))) return Over(type, judged);
            if (governor >= 0 && IsRefused(judged, subject)) return Stage(type.Refused, standing(tree.Analysis[governor]).Judgements);
            if (judged.All(judgement => judgement.Value == FactualityValue.Unknown)) return null;
            return type.Denied is not null && judged is [{ Source: null } author, ..] && IsNegative(author.Value) ? Stage(type.Denied, Turned(judged)) : (type, judged, false);
        }
        if (modality == Modality.Conditional) return null;
        var wish = governor >= 0 ? standing(tree.Analysis[governor]).Judgements : judged;
        if (governor < 0 && wish.All(judgement => judgement.Value == FactualityValue.Unknown)) return null;
        if (!wish.Any(judgement => IsNegative(judgement.Value))) return Stage(type.Wanted, wish);
        return governor >= 0 || IsRefused(judged, subject) ? Stage(type.Refused, Turned(wish)) : null;
    }

    /// <summary>Whether one of a word's own adverbs says that what it tells holds no more ("no longer").</summary>
    public bool IsEnded(int word)
    {
        foreach (var child in tree.Children(word))
        {
            if (words.Ended(tree.Lemma(child)).Concat(words.Ended(tree.Words[child].Form)).Any(before => tree.StandsAfter(child, before))) return true;
        }
        return false;
    }

    /// <summary>Whether a clause says since when it holds: "has been neutral since 1955".</summary>
    public bool IsSince(int word)
    {
        if (word < 0) return false;
        foreach (var child in tree.Children(word))
        {
            if (tree.Is(child, "obl") && tree.Preposition(child) is { } preposition && words.Since.Contains(preposition)) return true;
        }
        return false;
    }

    /// <summary>Whether a noun is said of somebody who is it no more ("the former mayor").</summary>
    public bool IsFormer(RelationCandidate candidate) =>
        candidate.Arguments.Any(argument => argument.Slot is "quality" or "compound" && (words.Former.Contains(tree.Lemma(argument.Word)) || words.Former.Contains(tree.Words[argument.Word].Form.ToLowerInvariant())));

    /// <summary>Whether a verb says that somebody is no more what a word beside it says ("stepped down as mayor").</summary>
    public bool IsLeft(int word)
    {
        var verb = tree.Head(word);
        if (verb < 0 || !tree.Is(word, "obl")) return false;
        var particle = tree.Child(verb, "compound:prt") is var own and >= 0 ? own : tree.Child(verb, "advmod");
        return words.Leaving.Contains(tree.Lemma(verb)) || (particle >= 0 && words.Leaving.Contains($"{tree.Lemma(verb)} {tree.Lemma(particle)}"));
    }

    /// <summary>What held and holds no more: the opposite where there is a predicate for it.</summary>
    private (RelationType, ImmutableArray<FactualityJudgement>, bool)? Over(RelationType type, ImmutableArray<FactualityJudgement> judged)
    {
        var held = judged.Any(judgement => IsNegative(judgement.Value)) ? Turned(judged) : judged;
        if (held.All(judgement => judgement.Value == FactualityValue.Unknown)) return null;
        return type.Denied is { } denied ? Stage(denied, held) : (type, held, true);
    }

    private (RelationType, ImmutableArray<FactualityJudgement>, bool)? Stage(string? key, ImmutableArray<FactualityJudgement> judged) =>
        key is null ? null : (ontology.Relation(key)!, judged, false);

    /// <summary>The verb whose infinitive the word is, by way of a linking verb or not; -1 where there is none.</summary>
    private int Governor(int word)
    {
        var head = tree.Head(word);
        if (head < 0 || !tree.Is(word, "xcomp")) return -1;
        return words.Copular.Contains(tree.Lemma(head)) ? Governor(head) : head;
    }

    /// <summary>Whether the author leaves it open and the subject itself will not have it.</summary>
    private static bool IsRefused(ImmutableArray<FactualityJudgement> judged, int? subject) =>
        judged.Any(judgement => judgement is { Source: null, Value: FactualityValue.Unknown })
        && judged.Any(judgement => judgement.Source is not null && judgement.Source == subject && IsNegative(judgement.Value));

    private static bool IsNegative(FactualityValue value) =>
        value is FactualityValue.CertainNegative or FactualityValue.ProbableNegative or FactualityValue.PossibleNegative;

    /// <summary>That it is not so as that the opposite is.</summary>
    private static ImmutableArray<FactualityJudgement> Turned(ImmutableArray<FactualityJudgement> judged) =>
    [
        .. judged.Select(judgement => judgement with
        {
            Value = judgement.Value switch
            {
                FactualityValue.CertainNegative => FactualityValue.CertainPositive,
                FactualityValue.ProbableNegative => FactualityValue.ProbablePositive,
                FactualityValue.PossibleNegative => FactualityValue.PossiblePositive,
                FactualityValue.CertainPositive => FactualityValue.CertainNegative,
                FactualityValue.ProbablePositive => FactualityValue.ProbableNegative,
                FactualityValue.PossiblePositive => FactualityValue.PossibleNegative,
                var open => open,
            },
        }),
    ];
}
