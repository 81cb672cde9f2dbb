using Hearsay.Language.Coreference.Mentions;
using Hearsay.Text;

namespace Hearsay.Language.Coreference.Ranking.Links;

/// <summary>
/// What a headline tells in few words the report tells again in more, as if for the first time: "Bomb at Latvian embassy" and "a bomb went off at a Latvian
/// embassy in Oslo" are of one bomb and one embassy, whatever the articles say.
/// </summary>
internal static class HeadlineLinks
{
    /// <summary>For the first mention below a headline that repeats a noun of it, that noun's mention.</summary>
    internal static Dictionary<int, int> Read(CoreferenceDocument document, LinkFeatures features)
    {
        var (told, links) = (new Dictionary<ulong, int>(), new Dictionary<int, int>());
        for (var index = 0; index < document.Mentions.Count; index++)
        {
            var mention = document.Mentions[index];
            if (mention is not { Kind: MentionKind.Nominal, Conjunction: < 0, IsOnlyLinked: false }) continue;
            var word = features.Key(index).HeadWord;
            if (IsInTitle(document, mention)) told.TryAdd(word, index);
            else if (told.Remove(word, out var title) && MayRepeat(document, features, title, index)) links[index] = title;
        }
        return links;
    }

    private static bool MayRepeat(CoreferenceDocument document, LinkFeatures features, int title, int index)
    {
        var (one, other) = (features.Key(title), features.Key(index));
        return document.Mentions[title].IsPlural == document.Mentions[index].IsPlural && one.Number == other.Number
            && (IsWithin(one.Modifiers, other.Modifiers) || IsWithin(other.Modifiers, one.Modifiers));
    }

    private static bool IsWithin(ulong[] some, ulong[] all) => Array.TrueForAll(some, modifier => Array.BinarySearch(all, modifier) >= 0);

    private static bool IsInTitle(CoreferenceDocument document, MentionDraft mention) =>
        document.BlockOf(mention) is var block && block < document.Trees.Analysis.Document.Blocks.Length && document.Trees.Analysis.Document.Blocks[block].Kind == BlockKind.Title;
}
