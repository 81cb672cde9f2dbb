namespace Hearsay.Language.Coreference;

/// <summary>
/// Joins third-person pronouns with the most salient earlier mention that agrees (after Lappin and Leass 1994): near, a subject, parallel,
/// named, often mentioned; never with a co-argument, with a phrase that holds it, or in a quotation with its own speaker.
/// </summary>
internal static class PronounSieve
{
    private const int MostSentences = 3;
    private const int MostMentions = 60;

    internal static void Run(CoreferenceDocument document)
    {
        for (var index = 0; index < document.Mentions.Count; index++)
        {
            var pronoun = document.Mentions[index];
            if (pronoun.Pronoun is PronounClass.Male or PronounClass.Female or PronounClass.Neuter or PronounClass.Plural) Resolve(document, index, pronoun);
        }
    }

    private static void Resolve(CoreferenceDocument document, int index, MentionDraft pronoun)
    {
        if (document.Chains.Traits(index).Name is not null) return;
        var (best, most) = (-1, 0);
        for (var at = index - 1; at >= Math.Max(0, index - MostMentions) && pronoun.Sentence - document.Mentions[at].Sentence <= MostSentences; at--)
        {
            if (!IsPossible(document, at, index)) continue;
            var salience = Salience(document, at, pronoun);
            if (salience > most) (best, most) = (at, salience);
        }
        if (best >= 0) document.Chains.Join(best, index);
    }

    private static bool IsPossible(CoreferenceDocument document, int at, int index)
    {
        var (candidate, pronoun) = (document.Mentions[at], document.Mentions[index]);
        if (candidate.Pronoun is PronounClass.First or PronounClass.FirstPlural or PronounClass.Second or PronounClass.Relative) return false;
        if (candidate.Contains(pronoun) || !document.Chains.MayJoin(at, index) || !TypeFits(document, at, pronoun)) return false;
        return !AreArguments(document, candidate, pronoun) && !IsSpeaker(document, candidate, pronoun);
    }

    private static bool TypeFits(CoreferenceDocument document, int at, MentionDraft pronoun)
    {
        var type = document.Chains.Traits(at).Type;
        var isPronoun = document.Mentions[at].Kind == MentionKind.Pronoun;
        if (document.Trees.Is(document.Mentions[at].Head, "amod")) return false;
        return pronoun.Pronoun switch
        {
            PronounClass.Male or PronounClass.Female => type == EntityType.Person,
            PronounClass.Neuter => type is not (EntityType.Person or EntityType.Group) || isPronoun,
            _ => type != EntityType.Person,
        };
    }

    private static bool AreArguments(CoreferenceDocument document, MentionDraft candidate, MentionDraft pronoun)
    {
        var trees = document.Trees;
        var isPossessive = trees.Is(pronoun.Head, "nmod") || trees.Is(pronoun.Head, "det");
        if (isPossessive) return false;
        return trees[candidate.Head].Head == trees[pronoun.Head].Head || trees[pronoun.Head].Head == candidate.Head || trees[candidate.Head].Head == pronoun.Head;
    }

    /// <summary>Whether the pronoun stands in a quotation of which the candidate, outside it, is the speaker: the subject of a verb above it.</summary>
    private static bool IsSpeaker(CoreferenceDocument document, MentionDraft candidate, MentionDraft pronoun)
    {
        if (pronoun.Quotation < 0 || candidate.Quotation == pronoun.Quotation || candidate.Sentence != pronoun.Sentence || !document.Trees.Is(candidate.Head, "nsubj")) return false;
        var verb = document.Trees[candidate.Head].Head;
        for (var (at, steps) = (pronoun.Head, 0); at >= 0 && steps < 40; at = document.Trees[at].Head, steps++)
        {
            if (at == verb) return true;
        }
        return false;
    }

    private static int Salience(CoreferenceDocument document, int at, MentionDraft pronoun)
    {
        var (candidate, trees, traits) = (document.Mentions[at], document.Trees, document.Chains.Traits(at));
        var salience = (pronoun.Sentence - candidate.Sentence) switch { 0 => 100, 1 => 85, 2 => 45, _ => 20 };
        salience += Role(trees, candidate.Head);
        if (Role(trees, candidate.Head) == Role(trees, pronoun.Head)) salience += 15;
        if (candidate.Kind == MentionKind.Name || traits.Name is not null) salience += 20;
        salience += 8 * Math.Min(traits.Size, 6);
        if (traits.Type == EntityType.Other) salience -= 25;
        if (pronoun.Pronoun == PronounClass.Plural) salience += candidate.IsPlural || candidate.Pronoun == PronounClass.Plural ? 60 : traits.Type == EntityType.Group ? 20 : -20;
        if (candidate.Pronoun == pronoun.Pronoun) salience += 30;
        return salience;
    }

    private static int Role(SentenceTrees trees, int head) => (trees[head].Relation.Split(':')[0]) switch
    {
        "nsubj" => 80,
        "root" or "appos" => 55,
        "obj" => 50,
        "iobj" or "obl" => 40,
        "conj" => 45,
        "nmod" => 25,
        _ => 15,
    };
}
