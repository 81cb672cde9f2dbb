using Hearsay.Language.Syntax;

namespace Hearsay.Language.Coreference.Mentions.Phrases;

/// <summary>The whole noun phrases of a document: with complements, clauses and appositions, as a reader would mark them (OntoNotes).</summary>
internal sealed class NounPhrases
{
    private readonly SentenceTrees trees;
    private readonly int[] left;
    private readonly int[] right;

    internal NounPhrases(SentenceTrees trees)
    {
        var count = trees.Analysis.Count;
        (this.trees, left, right) = (trees, new int[count], new int[count]);
        for (var word = 0; word < count; word++) left[word] = right[word] = word;
        for (var word = 0; word < count; word++)
        {
            var range = trees.Analysis.SentenceRanges[trees.SentenceOf[word]];
            for (var (at, steps) = (trees[word].Head, 0); at >= 0 && steps < range.Count; at = trees[at].Head, steps++)
            {
                left[at] = Math.Min(left[at], word);
                right[at] = Math.Max(right[at], word);
            }
        }
    }

    /// <summary>The words of the phrase with this head, without its conjuncts; the range always holds the head.</summary>
    internal (int First, int End) Whole(int head) => Whole(head, withConjuncts: false);

    /// <summary>The words of the phrase with this head and all its conjuncts.</summary>
    internal (int First, int End) Coordination(int head) => Whole(head, withConjuncts: true);

    private (int First, int End) Whole(int head, bool withConjuncts)
    {
        var isPredicate = trees.Child(head, "cop") >= 0 || trees.Child(head, "nsubj") >= 0;
        var (first, last) = (head, head);
        var before = trees.Children(head).Where(child => child < head).ToArray();
        for (var index = before.Length - 1; index >= 0; index--)
        {
            if (trees.Is(before[index], "punct")) continue;
            if (!Belongs(before[index], head, isPredicate, withConjuncts)) break;
            first = Math.Min(first, left[before[index]]);
        }
        foreach (var child in trees.Children(head))
        {
            if (child < head || trees.Is(child, "punct")) continue;
            if (!Belongs(child, head, isPredicate, withConjuncts)) break;
            last = Math.Max(last, right[child]);
        }
        while (first < head && trees[first].Upos == Upos.PUNCT && !IsOpening(first)) first++;
        while (last > head && trees[last].Upos == Upos.PUNCT && !Closes(first, last)) last--;
        if (last + 1 < trees.Analysis.Count && trees.SentenceOf[last + 1] == trees.SentenceOf[head] && Closes(first, last + 1) && trees[last + 1].Form is ")" or "]") last++;
        return (first, last + 1);
    }

    private bool IsOpening(int word) => trees[word].Form is "(" or "[" or "\"" or "“" or "``" or "'" or "‘";

    /// <summary>Whether the mark closes what a mark within the range opens.</summary>
    private bool Closes(int first, int mark)
    {
        var opening = trees[mark].Form switch { ")" => "(", "]" => "[", "”" => "“", "\"" => "\"", "’" => "‘", "''" => "``", _ => null };
        if (opening is null) return false;
        var open = 0;
        for (var word = first; word < mark; word++)
        {
            if (trees[word].Form == opening) open = opening == "\"" ? 1 - open : open + 1;
            else if (trees[word].Form == trees[mark].Form) open--;
        }
        return open > 0;
    }

    private bool Belongs(int child, int head, bool isPredicate, bool withConjuncts)
    {
        var relation = trees[child].Relation.AsSpan();
        var colon = relation.IndexOf(':');
        return (colon < 0 ? relation : relation[..colon]) switch
        {
            "det" or "amod" or "compound" or "nummod" or "nmod" or "flat" or "fixed" or "goeswith" or "appos" or "acl" => true,
            "case" => child > head,
            "advmod" => !isPredicate,
            "conj" or "cc" => withConjuncts,
            _ => false,
        };
    }
}
