namespace Hearsay.Language.Coreference;

/// <summary>
/// Joins the first person within one quotation, and with its speaker where the tree tells one: a single person outside the quotation who
/// is the subject of the verb above it.
/// </summary>
internal static class SpeakerSieve
{
    internal static void Run(CoreferenceDocument document)
    {
        var (first, speakers) = (new Dictionary<(int, bool), int>(), new Dictionary<int, int>());
        for (var index = 0; index < document.Mentions.Count; index++)
        {
            var mention = document.Mentions[index];
            if (mention.Pronoun is not (PronounClass.First or PronounClass.FirstPlural)) continue;
            var place = mention.Quotation >= 0 ? mention.Quotation : -2 - document.Trees.Analysis.SentenceRanges[mention.Sentence].Block;
            var key = (place, mention.Pronoun == PronounClass.First);
            if (!first.TryAdd(key, index)) document.Chains.Join(first[key], index);
            if (mention.Quotation >= 0 && mention.Pronoun == PronounClass.First && Speaker(document, mention) is >= 0 and var speaker) speakers.TryAdd(index, speaker);
        }
        foreach (var (pronoun, speaker) in speakers) document.Chains.Join(speaker, pronoun);
    }

    private static int Speaker(CoreferenceDocument document, MentionDraft pronoun)
    {
        var trees = document.Trees;
        for (var (at, steps) = (pronoun.Head, 0); at >= 0 && steps < 40; at = trees[at].Head, steps++)
        {
            if (Subject(document, at, pronoun) is >= 0 and var above) return above;
            if (trees.Child(at, "parataxis") is >= 0 and var aside && Subject(document, aside, pronoun) is >= 0 and var speaker) return speaker;
        }
        return -1;
    }

    private static int Subject(CoreferenceDocument document, int verb, MentionDraft pronoun)
    {
        var subject = document.Trees.Child(verb, "nsubj");
        if (subject < 0 || document.MentionAt(subject) is not (>= 0 and var index)) return -1;
        var mention = document.Mentions[index];
        return mention.Quotation != pronoun.Quotation && document.Chains.Traits(index).Type == EntityType.Person && !mention.IsPlural ? index : -1;
    }
}
