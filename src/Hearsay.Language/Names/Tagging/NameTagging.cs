using Hearsay.Language.Syntax;

namespace Hearsay.Language.Names.Tagging;

/// <summary>What is known of words beforehand: clusters, lists of personal names, and the gazetteer.</summary>
internal sealed record NameTagging(WordClusters Clusters, NameLists Lists, Gazetteer Gazetteer)
{
    internal NameDocument Document(string[] forms, IReadOnlyList<SentenceRange> sentences) =>
        new(forms, sentences, Clusters, Lists, Gazetteer);
}
