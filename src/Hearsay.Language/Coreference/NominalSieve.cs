namespace Hearsay.Language.Coreference;

/// <summary>Joins a definite description with an earlier one of the same head whose words hold all of its own (strict head match). Of
/// persons and groups only where no other of that head can be meant: a wrong join puts one's deeds on another.</summary>
internal static class NominalSieve
{
    private const int MostSentences = 12;
    private const int MostSentencesOfPersons = 5;
    private const int MostCandidates = 8;

    internal static void Run(CoreferenceDocument document)
    {
        var byHead = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < document.Mentions.Count; index++)
        {
            var mention = document.Mentions[index];
            if (mention.Kind != MentionKind.Nominal) continue;
            var lemma = document.Trees[mention.Head].Lemma;
            if (!byHead.TryGetValue(lemma, out var earlier)) byHead[lemma] = earlier = [];
            if (mention.IsDefinite) JoinEarlier(document, index, mention, earlier);
            earlier.Add(index);
        }
    }

    private static void JoinEarlier(CoreferenceDocument document, int index, MentionDraft mention, List<int> earlier)
    {
        if (IsRestricted(document, mention)) return;
        var (words, only) = (document.Modifiers(mention), -1);
        var sentences = mention.Type == EntityType.Person ? MostSentencesOfPersons : MostSentences;
        for (var at = earlier.Count - 1; at >= Math.Max(0, earlier.Count - MostCandidates); at--)
        {
            var other = document.Mentions[earlier[at]];
            if (mention.Sentence - other.Sentence > sentences) break;
            if (other.IsPlural != mention.IsPlural || other.Contains(mention) || mention.Contains(other)) continue;
            if (!words.IsSubsetOf(document.Modifiers(other)) || !document.Chains.MayJoin(earlier[at], index)) continue;
            if (only >= 0 && !document.Chains.AreOne(only, earlier[at]) && mention.Type is EntityType.Person or EntityType.Group) return;
            if (only < 0) only = earlier[at];
        }
        if (only >= 0) document.Chains.Join(only, index);
    }

    /// <summary>Whether a clause, which is no part of the phrase, says which one is meant: "the man who …".</summary>
    private static bool IsRestricted(CoreferenceDocument document, MentionDraft mention) => document.Trees.Child(mention.Head, "acl") >= 0;
}
