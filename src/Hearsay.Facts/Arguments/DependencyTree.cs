using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Arguments;

/// <summary>The trees of a document with each word's dependents at hand, so that a pass over all words takes linear time.</summary>
internal sealed class DependencyTree
{
    private readonly int[] firstChild;
    private readonly int[] nextSibling;
    private readonly string[] lemmas;

    /// <summary>Indexes the trees of <paramref name="analysis"/>.</summary>
    /// <param name="analysis">The document's language.</param>
    /// <param name="verbLemma">Gives the lemma of a verb from the lemma that the analysis has and the form; null to keep the former.</param>
    public DependencyTree(Analysis analysis, Func<string, string, string>? verbLemma = null)
    {
        Analysis = analysis;
        Words = analysis.Words;
        firstChild = new int[Words.Length];
        nextSibling = new int[Words.Length];
        lemmas = new string[Words.Length];
        Array.Fill(firstChild, -1);
        Array.Fill(nextSibling, -1);
        Datelines = new Datelines(analysis);
        for (var word = Words.Length - 1; word >= 0; word--)
        {
            var lemma = Words[word].Lemma;
            lemmas[word] = (lemma is "" or "_" ? Words[word].Form : lemma).ToLowerInvariant();
            if (verbLemma is not null && Words[word].Upos == Upos.VERB) lemmas[word] = verbLemma(lemmas[word], Words[word].Form);
            var head = Words[word].Head;
            if (head < 0 || Datelines.Hold(word) != Datelines.Hold(head)) continue;
            nextSibling[word] = firstChild[head];
            firstChild[head] = word;
        }
    }

    /// <summary>The words of datelines, which hang on no word outside them here, whatever the parser says.</summary>
    public Datelines Datelines { get; }

    /// <summary>The analysis.</summary>
    public Analysis Analysis { get; }

    /// <summary>The words.</summary>
    public ImmutableArray<Word> Words { get; }

    /// <summary>The dependents of a word in order of the text.</summary>
    public IEnumerable<Token> Children(Token word)
    {
        for (var child = firstChild[word.Index]; child >= 0; child = nextSibling[child]) yield return Analysis[child];
    }

    /// <summary>The first dependent in the given relation or a subtype of it, or null.</summary>
    public Token? Child(Token word, string relation) => Child(word.Index, relation) is var child and >= 0 ? Analysis[child] : null;

    /// <summary>Adds the indexes of a word's subtree, without the subtrees that <paramref name="leave"/> names.</summary>
    public void AddSubtree(Token word, SortedSet<int> words, Func<Token, bool>? leave = null)
    {
        var pending = new Stack<int>();
        pending.Push(word.Index);
        while (pending.TryPop(out var next))
        {
            words.Add(next);
            for (var child = firstChild[next]; child >= 0; child = nextSibling[child])
            {
                if (leave is null || !leave(Analysis[child])) pending.Push(child);
            }
        }
    }

    /// <summary>The indexes of a word's subtree in order, without the subtrees that <paramref name="leave"/> names.</summary>
    public SortedSet<int> Subtree(Token word, Func<Token, bool>? leave = null)
    {
        var words = new SortedSet<int>();
        AddSubtree(word, words, leave);
        return words;
    }

    /// <summary>A word's lemma in lower case.</summary>
    public string Lemma(int word) => lemmas[word];

    /// <summary>A word's head, or -1.</summary>
    public int Head(int word) => Words[word].Head;

    /// <summary>The dependents of a word in order.</summary>
    public Dependents Children(int word) => new(this, firstChild[word]);

    /// <summary>Whether a word stands in a relation or a subtype of it.</summary>
    public bool Is(int word, string relation)
    {
        var own = Words[word].Relation;
        return own.StartsWith(relation, StringComparison.Ordinal) && (own.Length == relation.Length || own[relation.Length] == ':');
    }

    /// <summary>The first dependent in a relation or a subtype of it, or -1.</summary>
    public int Child(int word, string relation)
    {
        foreach (var child in Children(word))
        {
            if (Is(child, relation)) return child;
        }
        return -1;
    }

    /// <summary>The lemma of the preposition that marks a word, the parts of a fixed one joined by hyphens; null where there is none.</summary>
    public string? Preposition(int word)
    {
        string? found = null;
        foreach (var child in Children(word))
        {
            if (!Is(child, "case") || Words[child].Upos == Upos.PART) continue;
            found = Lemma(child);
            foreach (var part in Children(child))
            {
                if (Is(part, "fixed")) found = $"{found}-{Lemma(part)}";
            }
        }
        return found;
    }

    /// <summary>Whether a word or an ancestor of it is <paramref name="ancestor"/>.</summary>
    public bool IsUnder(int word, int ancestor)
    {
        while (word >= 0 && word != ancestor) word = Head(word);
        return word == ancestor;
    }

    /// <summary>Whether some lemmas stand right before a word.</summary>
    public bool StandsAfter(int word, ImmutableArray<string> before)
    {
        for (var back = 0; back < before.Length; back++)
        {
            var place = word - 1 - back;
            while (place > 0 && Words[place].Upos == Upos.PUNCT && Words[place].Form == "-") place--;
            if (place < 0 || Lemma(place) != before[before.Length - 1 - back]) return false;
        }
        return true;
    }

    internal int Next(int word) => nextSibling[word];
}
