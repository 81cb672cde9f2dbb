namespace Hearsay.Language.Coreference;

/// <summary>Joins a definite description with an earlier one of the same head whose words hold all of its own (strict head match).</summary>
internal static class NominalSieve
{
    private const int MostSentences = 12;
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
        var words = document.Modifiers(mention);
        for (var at = earlier.Count - 1; at >= Math.Max(0, earlier.Count - MostCandidates); at--)
        {
            var other = document.Mentions[earlier[at]];
            if (mention.Sentence - other.Sentence > MostSentences) return;
            if (other.IsPlural != mention.IsPlural || other.Contains(mention) || mention.Contains(other)) continue;
            if (words.IsSubsetOf(document.Modifiers(other)) && document.Chains.Join(earlier[at], index)) return;
        }
    }
}
