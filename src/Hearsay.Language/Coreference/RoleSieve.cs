using Hearsay.Language.Syntax;

namespace Hearsay.Language.Coreference;

/// <summary>Joins "the president", "the ministry", "the country" with the named thing that is one, if only one can be meant.</summary>
internal static class RoleSieve
{
    private const int MostSentences = 10;
    private const int CountrySentences = 2;
    private const int MostMentions = 120;

    internal static void Run(CoreferenceDocument document)
    {
        for (var index = 0; index < document.Mentions.Count; index++)
        {
            var mention = document.Mentions[index];
            if (mention.Kind != MentionKind.Nominal || mention.IsPlural || mention.IsIndefinite || document.Chains.Traits(index).Name is not null) continue;
            if (!mention.IsDefinite && document.Lexicon.Kind(document.Trees[mention.Head].Lemma) != "office") continue;
            if (document.Trees.Child(mention.Head, "acl") >= 0 || (mention.Type != EntityType.Country && document.Chains.Root(index) != index)) continue;
            switch (mention.Type)
            {
                case EntityType.Person or EntityType.Organization:
                    var modifiers = document.Modifiers(mention);
                    JoinOnly(document, index, MostSentences, candidate => HasRole(document, candidate, document.Trees[mention.Head].Lemma, modifiers));
                    break;
                case EntityType.Country when document.Modifiers(mention).Count == 0:
                    JoinOnly(document, index, CountrySentences, _ => true);
                    break;
            }
        }
    }

    /// <summary>Joins with the candidates' only chain or, of several, with the only one that was the subject in the last two sentences.</summary>
    private static void JoinOnly(CoreferenceDocument document, int index, int sentences, Func<MentionDraft, bool> fits)
    {
        var mention = document.Mentions[index];
        List<(int Root, bool IsNear)> found = [];
        for (var at = index - 1; at >= Math.Max(0, index - MostMentions) && mention.Sentence - document.Mentions[at].Sentence <= sentences; at--)
        {
            var candidate = document.Mentions[at];
            if (IsUnnamedRival(document, at, index)) return;
            if (candidate.Kind == MentionKind.Pronoun || candidate.Type != mention.Type || document.Chains.Traits(at).Name is null) continue;
            if (candidate.Contains(mention) || mention.Contains(candidate) || !fits(candidate)) continue;
            if (document.Chains.MayJoin(at, index)) found.Add((document.Chains.Root(at), IsNearSubject(document, candidate, mention)));
        }
        var chosen = found.Select(entry => entry.Root).Distinct().ToArray();
        if (chosen.Length > 1) chosen = [.. found.Where(entry => entry.IsNear).Select(entry => entry.Root).Distinct()];
        if (chosen.Length == 1) document.Chains.Join(chosen[0], index);
    }

    /// <summary>Whether somebody else of that role, who is not named, was spoken of: then the named one need not be meant.</summary>
    private static bool IsUnnamedRival(CoreferenceDocument document, int at, int index)
    {
        var (candidate, mention) = (document.Mentions[at], document.Mentions[index]);
        return candidate.Kind == MentionKind.Nominal && mention.Type == EntityType.Person && !candidate.IsPlural &&
            document.Chains.Traits(at).Name is null && !document.Chains.AreOne(at, index) &&
            SameWord(document.Trees[mention.Head], document.Trees[candidate.Head].Lemma) && (candidate.IsIndefinite || document.Modifiers(candidate).Count > 0);
    }

    private static bool IsNearSubject(CoreferenceDocument document, MentionDraft candidate, MentionDraft mention) =>
        mention.Sentence - candidate.Sentence <= 1 && document.Trees.Is(candidate.Head, "nsubj");

    /// <summary>
    /// Whether the phrase has the role as its title ("Serbian President …") or its head, or the name ends in it ("Foreign Ministry"), and has
    /// the modifiers too.
    /// </summary>
    private static bool HasRole(CoreferenceDocument document, MentionDraft candidate, string role, HashSet<string> modifiers)
    {
        if (modifiers.Count > 0 && !modifiers.IsSubsetOf(Lemmas(document, candidate))) return false;
        if (candidate.Kind == MentionKind.Nominal) return SameWord(document.Trees[candidate.Head], role);
        var name = document.NameOf(candidate);
        if (candidate.Type == EntityType.Organization) return SameWord(document.Trees[name.End - 1], role);
        for (var word = candidate.First; word < name.First; word++)
        {
            var isOwn = word + 1 >= name.First || document.Trees[word + 1].Upos is Upos.NOUN or Upos.PROPN;
            if (isOwn && SameWord(document.Trees[word], role)) return true;
        }
        return false;
    }

    private static HashSet<string> Lemmas(CoreferenceDocument document, MentionDraft mention)
    {
        var lemmas = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var word = mention.First; word < mention.End; word++) lemmas.Add(document.Trees[word].Lemma);
        return lemmas;
    }

    private static bool SameWord(Word word, string role) =>
        word.Lemma.Equals(role, StringComparison.OrdinalIgnoreCase) || word.Form.Equals(role, StringComparison.OrdinalIgnoreCase);
}
