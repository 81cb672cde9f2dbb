using Hearsay.Facts.Events;
using Hearsay.Facts.Factuality.Lexicons;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Factuality;

/// <summary>
/// How far a word's clause stands as a fact, worked out along the tree from above to the word, in the manner of De Facto
/// (Saurí and Pustejovsky, "Are You Sure That This Happened?", 2012).
/// </summary>
internal sealed class ClauseStanding(ModalityLexicon modality, ImplicativeLexicon implicatives)
{
    /// <summary>
    /// The commitment to the last word of <paramref name="path"/>, for a source that takes the first to be <paramref name="start"/>.
    /// Each word of the path depends on the one before.
    /// </summary>
    public Commitment Along(ReadOnlySpan<Token> path, Commitment start)
    {
        var before = IsAsked(path[0]) || (path[0].IsRoot && IsQuestion(path[0])) ? start.AtMost(Certainty.Unknown) : start;
        for (var step = 0; ; step++)
        {
            var after = Within(path[step], before, step + 1 < path.Length ? path[step + 1] : null);
            if (step == path.Length - 1) return after;
            before = Below(path[step], path[step + 1], before, after, start);
        }
    }

    /// <summary>Whether the word is denied by its own dependents, <paramref name="except"/> apart.</summary>
    private bool IsDenied(Token word, Token? except)
    {
        var denied = false;
        foreach (var child in word.Children)
        {
            if (child != except && Denies(child)) denied = !denied;
        }
        return denied;
    }

    private Commitment Within(Token word, Commitment standing, Token? next)
    {
        if (IsDenied(word, next)) standing = standing.Negated;
        var perfect = word.Children.Any(child => child.Is("aux") && modality.IsPerfect(child));
        foreach (var child in word.Children)
        {
            if (Change(word, child, perfect) is { } change) standing = change.Of(standing);
        }
        if (IsConditioned(word)) standing = standing.AtMost(Certainty.Unknown).As(Modality.Conditional);
        return IsImperative(word) ? standing.AtMost(Certainty.Unknown).As(Modality.Intended) : standing;
    }

    private Weakening? Change(Token word, Token child, bool perfect)
    {
        if (child.Is("aux")) return modality.Auxiliary(child, perfect, word.Is("ccomp") && word.Head?.Feature("Tense") == "Past");
        if (child.Is("advmod")) return modality.Adverb(child);
        var attribute = child.Is("amod") || child.Relation == "acl" || child.Is("compound");
        return attribute && word.Upos is not Upos.VERB ? modality.Modifier(child) : null;
    }

    private Commitment Below(Token word, Token child, Commitment before, Commitment after, Commitment start)
    {
        if (child.Is("conj")) return SharesAuxiliaries(word, child) && !IsDenied(child, null) ? after : before; // of "neither … nor" each denies its own
        if (child.Is("parataxis")) return start;
        if (IsAsked(child)) return after.AtMost(Certainty.Unknown);
        if (implicatives.Find(word, child) is { } implication) return implication.Below(after);
        if (child.Is("ccomp") || child.Is("xcomp") || child.Is("csubj")) return after;
        if (child.Relation == "advcl" || child.Relation == "acl") return Subordinate(child, after);
        if (child.Is("compound") && modality.CompoundHead(word) is { } change) return change.Of(after);
        if (IsDefinite(child)) return Commitment.Fact;
        if (child.Relation == "nsubj" && after.Certainty == Certainty.Unknown) return after;
        return child.Is("obj") || child.Is("obl") || child.Relation == "nsubj:pass" || child.Is("nmod") ? after : Commitment.Fact;
    }

    /// <summary>Whether the clause is one that is asked ("investigated whether", "unclear if"), so that it may be so or not, whoever asks.</summary>
    private bool IsAsked(Token clause) => IsMarkedAsCondition(clause)
        && (clause.Is("ccomp") || clause.Is("xcomp") || clause.Is("csubj") || clause.Relation == "acl" || clause.Is("obl") || clause.Is("nmod"));

    private bool IsMarkedAsCondition(Token clause) => clause.Children.Any(mark => mark.Is("mark") && modality.IsCondition(mark));

    private Commitment Subordinate(Token child, Commitment after)
    {
        if (IsMarkedAsCondition(child))
            return after.AtMost(Certainty.Unknown).As(Modality.Conditional);
        if (child.Feature("VerbForm") == "Inf" && !child.Children.Any(word => word.Is("nsubj")))
            return after.AtMost(Certainty.Unknown).As(Modality.Intended);
        return after.Modality is Modality.Future or Modality.Planned ? after with { IsPositive = true } : Commitment.Fact;
    }

    private bool Denies(Token child)
    {
        if (child.Is("nsubj") || child.Is("obj"))
            return modality.IsNegator(child) || child.Children.Any(word => (word.Is("det") || word.Is("advmod")) && IsActiveNegator(word));
        var depends = child.Is("advmod") || child.Is("det") || child.Is("cc") || child.Is("mark") || child.Is("case") || child.Is("dep");
        return depends && IsActiveNegator(child);
    }

    private bool IsActiveNegator(Token word)
    {
        if (!modality.IsNegator(word)) return false;
        var next = word.Index + 1;
        return next >= word.Sentence.Range.End || !modality.IsFocus(word.Analysis[next]);
    }

    private bool IsConditioned(Token word) => word.Children.Any(child =>
        child.Relation == "advcl" && IsMarkedAsCondition(child))
        && (word.Children.Any(child => child.Is("aux") && modality.Auxiliary(child, false) is not null) || word.Feature("Tense") == "Pres");

    private bool IsDefinite(Token word) =>
        word.Upos == Upos.PROPN || word.Children.Any(child => (child.Is("det") && modality.IsDefinite(child)) || child.Relation == "nmod:poss");

    private static bool SharesAuxiliaries(Token first, Token second) =>
        !second.Children.Any(child => child.Is("aux") || child.Is("nsubj"))
        && first.Feature("VerbForm") == second.Feature("VerbForm") && first.Feature("Tense") == second.Feature("Tense");

    private static bool IsImperative(Token word) => word.Feature("Mood") == "Imp" && !word.Children.Any(child => child.Is("nsubj"));

    private static bool IsQuestion(Token root)
    {
        var range = root.Sentence.Range;
        var marked = false;
        for (var index = range.End - 1; index >= range.First && root.Analysis[index].Upos == Upos.PUNCT; index--)
        {
            marked |= root.Analysis[index].Form.Contains('?', StringComparison.Ordinal);
        }
        return marked && !root.Children.Any(child => child.Feature("PronType") == "Int");
    }
}
