using Hearsay.Language.Models;

namespace Hearsay.Language.Coreference.Ranking;

/// <summary>What speaks for a pronoun's being one with an earlier mention: how often and where its chain was spoken of, and how the two stand to each other in the tree.</summary>
internal sealed class PronounFeatures(CoreferenceDocument document, MentionKey[] keys)
{
    private const int MostMembers = 12;
    private const int LongestPath = 8;
    private const int NearPath = 2;
    private const int MostClauses = 3;
    private static readonly string[] Clausal = ["advcl", "acl", "ccomp", "conj", "parataxis", "xcomp"];

    private readonly Dictionary<ulong, int> names = document.Mentions.Select((mention, index) => (mention, index)).Where(pair => pair.mention.Kind == MentionKind.Name)
        .CountBy(pair => keys[pair.index].HeadWord).ToDictionary();

    /// <summary>Adds the features of the pronoun's being one with the candidate, and so with its chain.</summary>
    internal void Add(Candidate candidate, int index, ChainBuilder chains, FeatureList list)
    {
        AddChain(candidate, index, chains, list);
        AddNames(candidate.Mention, index, chains, list);
        AddPath(candidate.Mention, index, list);
    }

    // What a text is on is named often in it, before and after.
    private void AddNames(int other, int index, ChainBuilder chains, FeatureList list)
    {
        var (often, again) = (0, false);
        for (var (at, steps) = (chains.Latest(other), 0); at >= 0 && steps < MostMembers; at = chains.Previous(at), steps++)
        {
            if (document.Mentions[at].Kind != MentionKind.Name) continue;
            often = Math.Max(often, names[keys[at].HeadWord]);
            again |= IsNamedAgain(keys[at].HeadWord, index);
        }
        list.Add(90, LinkFeatures.Bucket(often));
        list.Add(91, again ? 1u : 0u);
    }

    private bool IsNamedAgain(ulong word, int index)
    {
        for (var at = index + 1; at < keys.Length && document.Mentions[at].Sentence == document.Mentions[index].Sentence; at++)
        {
            if (document.Mentions[at].Kind == MentionKind.Name && keys[at].HeadWord == word) return true;
        }
        return false;
    }

    private void AddPath(int other, int index, FeatureList list)
    {
        var (own, earlier) = (document.Mentions[index], document.Mentions[other]);
        var (up, above) = Up(own.Head, earlier.Sentence == own.Sentence ? earlier.Head : -1);
        var (down, _) = Up(earlier.Head, above);
        if (own.Sentence == earlier.Sentence)
        {
            list.Add(92, FeatureHash.Mix(Path(up, LongestPath), Path(down, LongestPath)));
            list.Add(93, FeatureHash.Mix(Path(up, NearPath), Path(down, NearPath)));
            list.Add(94, FeatureHash.Mix((ulong)Clauses(up), (ulong)Clauses(down)));
            list.Add(95, FeatureHash.Mix((ulong)Clauses(up), FeatureHash.Mix(keys[other].Role, keys[index].Role)));
            list.Add(96, FeatureHash.Mix((ulong)Clauses(down), FeatureHash.Mix(keys[other].Role, keys[index].Role)));
            return;
        }
        var sentences = (ulong)Math.Min(own.Sentence - earlier.Sentence, 2);
        list.Add(97, FeatureHash.Mix(sentences, FeatureHash.Mix(Path(up, NearPath), Path(down, NearPath))));
        list.Add(98, FeatureHash.Mix(sentences, Path(down, LongestPath)));
        list.Add(99, FeatureHash.Mix(sentences, FeatureHash.Mix((ulong)Clauses(up), FeatureHash.Mix((ulong)Clauses(down), keys[other].Role))));
    }

    /// <summary>The relations from a word up to the first word that is above another too, or to the top; and that word, -1 for the top.</summary>
    private (List<string> Relations, int Above) Up(int word, int other)
    {
        var relations = new List<string>();
        for (var at = word; at >= 0 && relations.Count < LongestPath; at = document.Trees[at].Head)
        {
            if (other >= 0 && IsAbove(at, other)) return (relations, at);
            relations.Add(document.Trees[at].Relation);
        }
        return (relations, -1);
    }

    private bool IsAbove(int word, int below)
    {
        for (var (at, steps) = (below, 0); at >= 0 && steps < 2 * LongestPath; at = document.Trees[at].Head, steps++)
        {
            if (at == word) return true;
        }
        return false;
    }

    private static ulong Path(List<string> relations, int most)
    {
        var hash = (ulong)Math.Min(relations.Count, most);
        foreach (var relation in relations.Take(most)) hash = FeatureHash.Mix(hash, FeatureHash.Of(relation));
        return hash;
    }

    private static int Clauses(List<string> relations) =>
        Math.Min(MostClauses, relations.Count(relation => Array.Exists(Clausal, clause => relation.StartsWith(clause, StringComparison.Ordinal))));

    private void AddChain(Candidate candidate, int index, ChainBuilder chains, FeatureList list)
    {
        var (subjects, nominals, recent) = (0, 0, document.Mentions[index].Sentence - document.Mentions[chains.Latest(candidate.Mention)].Sentence);
        for (var (at, steps) = (chains.Latest(candidate.Mention), 0); at >= 0 && steps < MostMembers; at = chains.Previous(at), steps++)
        {
            if (document.Trees.Is(document.Mentions[at].Head, "nsubj")) subjects++;
            if (document.Mentions[at].Kind != MentionKind.Pronoun) nominals++;
        }
        var size = LinkFeatures.Bucket(chains.Traits(candidate.Mention).Size);
        list.Add(77, FeatureHash.Mix(LinkFeatures.Bucket(subjects), (ulong)Math.Min(recent, 2)));
        list.Add(78, FeatureHash.Mix(size, candidate.IsLargest ? 1u : 0u));
        list.Add(79, FeatureHash.Mix(LinkFeatures.Bucket(nominals), size));
        list.Add(80, FeatureHash.Mix((ulong)Math.Min(chains.Root(candidate.Mention), 3), candidate.IsLargest ? 1u : 0u));
        list.Add(81, FeatureHash.Mix(LinkFeatures.Bucket(Height(document.Mentions[candidate.Mention].Head)), (ulong)Math.Min(document.Mentions[index].Sentence - document.Mentions[candidate.Mention].Sentence, 2)));
        list.Add(82, FeatureHash.Mix(LinkFeatures.Bucket(Height(document.Mentions[candidate.Mention].Head)), LinkFeatures.Bucket(Height(document.Mentions[index].Head))));
    }

    /// <summary>How many words are above a word in its tree.</summary>
    private int Height(int word)
    {
        var height = 0;
        for (var at = document.Trees[word].Head; at >= 0 && height < 8; at = document.Trees[at].Head) height++;
        return height;
    }
}
