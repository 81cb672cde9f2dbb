namespace Hearsay.Language.Coreference.Ranking.Links;

/// <summary>
/// What "the company" is, said so and no more, where a single body is named shortly before: that one. Asked only where the ranking finds nothing likelier than a new one.
/// </summary>
internal static class SoleBodies
{
    private const int Sentences = 2;
    private const string Firm = "firm";

    /// <summary>The latest mention of the one named body that the phrase may mean, or -1.</summary>
    internal static int Of(CoreferenceDocument document, int index, IReadOnlyList<Candidate> candidates, ChainBuilder chains)
    {
        var mention = document.Mentions[index];
        if (mention is not { Kind: MentionKind.Nominal, Type: EntityType.Organization, IsDefinite: true, IsPlural: false, Conjunction: < 0 }) return -1;
        if (mention.OuterEnd > mention.Head + 1 || mention.Head != mention.First + 1 || !document.Lexicon.In(Firm, document.Trees[mention.Head].Lemma)) return -1;
        var found = -1;
        foreach (var candidate in candidates)
        {
            var earlier = document.Mentions[candidate.Mention];
            if (candidate.Mention > index || mention.Sentence - earlier.Sentence > Sentences) continue;
            if (earlier is not { Kind: MentionKind.Name, Type: EntityType.Organization }) continue;
            if (found >= 0 && chains.Root(found) != chains.Root(candidate.Mention)) return -1;
            if (found < 0) found = candidate.Mention;
        }
        return found;
    }
}
