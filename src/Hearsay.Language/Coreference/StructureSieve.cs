using Hearsay.Language.Syntax;

namespace Hearsay.Language.Coreference;

/// <summary>Joins what the tree itself makes one: appositions, predicate nouns, relative and reflexive pronouns.</summary>
internal static class StructureSieve
{
    internal static void Run(CoreferenceDocument document)
    {
        for (var index = 0; index < document.Mentions.Count; index++)
        {
            var mention = document.Mentions[index];
            if (mention.Kind == MentionKind.Pronoun) JoinPronoun(document, index, mention);
            else if (document.Trees.Is(mention.Head, "appos")) JoinApposition(document, index, mention);
            else JoinPredicate(document, index, mention);
        }
    }

    private static void JoinApposition(CoreferenceDocument document, int index, MentionDraft mention)
    {
        var other = document.MentionAt(document.Trees[mention.Head].Head);
        if (other < 0 || document.Mentions[other].Kind == MentionKind.Pronoun) return;
        var (first, second) = (document.Mentions[other], mention);
        if (first.Type != second.Type || first.IsPlural != second.IsPlural || HasConjunct(document, first.Head) || HasConjunct(document, second.Head)) return;
        if (first.Type != EntityType.Other) document.Chains.Join(other, index);
    }

    private static void JoinPredicate(CoreferenceDocument document, int index, MentionDraft mention)
    {
        var trees = document.Trees;
        var (subject, copula) = (trees.Child(mention.Head, "nsubj"), trees.Child(mention.Head, "cop"));
        if (subject < 0 || copula < 0 || mention.Type == EntityType.Other || trees.Child(mention.Head, "case") is >= 0 and var marked && marked < mention.Head) return;
        if (trees.Children(mention.Head).Any(child => IsHedged(document, child))) return;
        var other = document.MentionAt(subject);
        if (other < 0 || document.Mentions[other].Pronoun is PronounClass.FirstPlural or PronounClass.Plural || HasConjunct(document, mention.Head)) return;
        if (document.Mentions[other].Type == mention.Type || document.Mentions[other].Kind == MentionKind.Pronoun) document.Chains.Join(other, index);
    }

    /// <summary>Whether a dependent of the predicate makes it unreal: negation, a modal verb, "if", a question word.</summary>
    private static bool IsHedged(CoreferenceDocument document, int child) =>
        document.Lexicon.In("negation", document.Trees[child].Lemma) || document.Lexicon.In("negation", document.Trees[child].Form) ||
        (document.Trees.Is(child, "aux") && document.Lexicon.In("hedge", document.Trees[child].Lemma)) ||
        (document.Trees.Is(child, "mark") && document.Trees[child].Upos == Upos.SCONJ && document.Trees[document.Trees[child].Head].Relation == "advcl") ||
        document.Trees[child].Feats.Contains("PronType=Int", StringComparison.Ordinal);

    private static void JoinPronoun(CoreferenceDocument document, int index, MentionDraft mention)
    {
        var trees = document.Trees;
        if (mention.Pronoun == PronounClass.Relative)
        {
            for (var (at, steps) = (mention.Head, 0); at >= 0 && steps < 8; at = trees[at].Head, steps++)
            {
                if (!trees.Is(at, "acl")) continue;
                if (document.MentionAt(trees[at].Head) is >= 0 and var modified) document.Chains.Join(modified, index);
                return;
            }
        }
        else if (document.Lexicon.In("reflexive", trees[mention.Head].Form) && trees[mention.Head].Head is >= 0 and var verb)
        {
            var subject = trees.Child(verb, "nsubj");
            if (subject < 0 && trees[verb].Head >= 0) subject = trees.Child(trees[verb].Head, "nsubj");
            if (subject >= 0 && document.MentionAt(subject) is >= 0 and var own) document.Chains.Join(own, index);
        }
    }

    private static bool HasConjunct(CoreferenceDocument document, int head) => document.Trees.Child(head, "conj") >= 0 || document.Trees.Is(head, "conj");
}
