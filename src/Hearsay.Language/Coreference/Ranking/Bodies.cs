using Hearsay.Language.Coreference.Mentions;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Coreference.Ranking;

/// <summary>
/// The bodies that a noun for a person names as the person's own: "the Interpol spokesman", "an army officer", "an officer of the foreign ministry".
/// Somebody of one body is nobody of another.
/// </summary>
internal static class Bodies
{
    /// <summary>The words that name the bodies, in lower case and order; empty where the phrase names none or only points back to one ("the group's spokesman").</summary>
    internal static string[] Of(CoreferenceDocument document, MentionDraft mention)
    {
        if (mention is not { Type: EntityType.Person, Kind: MentionKind.Nominal, Conjunction: < 0 }) return [];
        var trees = document.Trees;
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var child in trees.Children(mention.Head))
        {
            if (child < mention.First || child >= mention.End) continue;
            var isPart = trees.Is(child, "compound");
            if (!isPart && !trees.Is(child, "nmod")) continue;
            if (IsBody(document, child) && (isPart || trees[child].Upos == Upos.PROPN || IsToldApart(trees, child))) Add(trees, child, words);
        }
        return [.. words];
    }

    /// <summary>Whether two phrases name bodies and none in common.</summary>
    internal static bool Differ(string[] one, string[] other) => one.Length > 0 && other.Length > 0 && !Array.Exists(one, word => Array.IndexOf(other, word) >= 0);

    private static bool IsBody(CoreferenceDocument document, int word) =>
        document.TypeOf(word) == EntityType.Organization || document.Lexicon.Type(document.Trees[word].Lemma) == EntityType.Organization;

    // "The foreign ministry" is one of several, "the ministry" the one spoken of.
    private static bool IsToldApart(SentenceTrees trees, int word) => trees.Children(word).Any(child => trees.Is(child, "amod") || trees.Is(child, "compound"));

    private static void Add(SentenceTrees trees, int word, SortedSet<string> words)
    {
        words.Add(trees[word].Lemma.ToLowerInvariant());
        foreach (var child in trees.Children(word))
        {
            if (trees.Is(child, "compound") || trees.Is(child, "flat")) words.Add(trees[child].Lemma.ToLowerInvariant());
        }
    }
}
