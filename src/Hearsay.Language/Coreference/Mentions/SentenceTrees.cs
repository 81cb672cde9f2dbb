using Hearsay.Language.Syntax;

namespace Hearsay.Language.Coreference.Mentions;

/// <summary>The dependents of every word of a document, and its noun phrases.</summary>
internal sealed class SentenceTrees
{
    private const int DeepestPhrase = 48;
    private readonly int[] firstChild;
    private readonly int[] nextSibling;

    internal SentenceTrees(Analysis analysis)
    {
        Analysis = analysis;
        (firstChild, nextSibling, SentenceOf) = (new int[analysis.Count], new int[analysis.Count], new int[analysis.Count]);
        Array.Fill(firstChild, -1);
        for (var word = analysis.Count - 1; word >= 0; word--)
        {
            if (analysis.Words[word].Head is >= 0 and var head) (nextSibling[word], firstChild[head]) = (firstChild[head], word);
            else nextSibling[word] = -1;
        }
        for (var index = 0; index < analysis.SentenceRanges.Length; index++)
            Array.Fill(SentenceOf, index, analysis.SentenceRanges[index].First, analysis.SentenceRanges[index].Count);
    }

    internal Analysis Analysis { get; }

    /// <summary>The sentence of each word.</summary>
    internal int[] SentenceOf { get; }

    internal Word this[int word] => Analysis.Words[word];

    /// <summary>The dependents in order of the text.</summary>
    internal IEnumerable<int> Children(int word)
    {
        for (var child = firstChild[word]; child >= 0; child = nextSibling[child]) yield return child;
    }

    /// <summary>The first dependent in the relation or a subtype of it, or -1.</summary>
    internal int Child(int word, string relation)
    {
        for (var child = firstChild[word]; child >= 0; child = nextSibling[child])
        {
            if (Is(child, relation)) return child;
        }
        return -1;
    }

    internal bool Is(int word, string relation) => new Token(Analysis, word).Is(relation);

    /// <summary>
    /// The words of the noun phrase with this head: determiners, modifiers, complements with prepositions; without apposition, relative
    /// clause, conjuncts and the preposition before it. The range always holds the head.
    /// </summary>
    internal (int First, int End) Phrase(int head) => Phrase(head, 0);

    private (int First, int End) Phrase(int head, int depth)
    {
        var (first, end) = (head, head + 1);
        if (depth > DeepestPhrase) return (first, end);
        var before = Children(head).Where(child => child < head).ToArray();
        for (var index = before.Length - 1; index >= 0; index--)
        {
            if (!Belongs(before[index], head, depth)) break;
            var part = Phrase(before[index], depth + 1);
            if (part.End != first) break;
            first = part.First;
        }
        foreach (var child in Children(head).Where(child => child > head))
        {
            if (!Belongs(child, head, depth)) break;
            var part = Phrase(child, depth + 1);
            if (part.First != end) break;
            end = part.End;
        }
        return (first, end);
    }

    private bool Belongs(int child, int head, int depth)
    {
        var relation = this[child].Relation.AsSpan();
        var colon = relation.IndexOf(':');
        return (colon < 0 ? relation : relation[..colon]) switch
        {
            "det" or "amod" or "compound" or "nummod" or "nmod" or "flat" or "fixed" or "goeswith" => true,
            "case" => depth > 0 || child > head,
            "appos" => depth == 0 && child == head + 1 && this[child].Upos == Upos.PROPN,
            "punct" => this[child].Form is "-" or "/" || (depth > 0 && this[child].Form is "(" or ")"),
            "advmod" or "conj" or "cc" => depth > 0,
            "obl" => child < head && depth > 0 && this[head].Upos == Upos.ADJ,
            "acl" => child > head && colon < 0 && depth == 0 && this[child].Upos != Upos.VERB,
            _ => false,
        };
    }
}
