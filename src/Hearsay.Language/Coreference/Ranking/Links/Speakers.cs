namespace Hearsay.Language.Coreference.Ranking.Links;

/// <summary>Who says the quotation that a mention stands in, where the tree tells it: the subject, outside the quotation, of a verb above it.</summary>
internal static class Speakers
{
    private const int MostSteps = 40;

    /// <summary>For each mention the mention of its speaker, or -1; a quotation of several sentences has one speaker.</summary>
    internal static int[] Of(CoreferenceDocument document)
    {
        var byHead = new Dictionary<int, int>();
        for (var index = 0; index < document.Mentions.Count; index++)
        {
            if (document.Mentions[index].Conjunction < 0) byHead[document.Mentions[index].Head] = index;
        }
        var (own, ofQuotation) = (new int[document.Mentions.Count], new Dictionary<int, int>());
        for (var index = 0; index < own.Length; index++)
        {
            own[index] = document.Mentions[index].Quotation >= 0 ? Speaker(document, byHead, index) : -1;
            if (own[index] >= 0) ofQuotation.TryAdd(document.Mentions[index].Quotation, own[index]);
        }
        for (var index = 0; index < own.Length; index++)
        {
            if (own[index] < 0 && document.Mentions[index].Quotation is >= 0 and var quotation) own[index] = ofQuotation.GetValueOrDefault(quotation, -1);
        }
        return own;
    }

    private static int Speaker(CoreferenceDocument document, Dictionary<int, int> byHead, int index)
    {
        var trees = document.Trees;
        var quotation = document.Mentions[index].Quotation;
        for (var (at, steps) = (document.Mentions[index].Head, 0); at >= 0 && steps < MostSteps; at = trees[at].Head, steps++)
        {
            if (Subject(at) is >= 0 and var above) return above;
            if (trees.Child(at, "parataxis") is >= 0 and var aside && Subject(aside) is >= 0 and var speaker) return speaker;
        }
        return -1;

        int Subject(int verb)
        {
            var subject = trees.Child(verb, "nsubj");
            return subject >= 0 && byHead.TryGetValue(subject, out var found) && document.Mentions[found].Quotation != quotation ? found : -1;
        }
    }
}
