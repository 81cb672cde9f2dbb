using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements;

/// <summary>The trees of an analysis with the way down made short: the dependents of a word without a search through its sentence.</summary>
internal sealed class DependencyTree
{
    private readonly int[] firstChild;
    private readonly int[] nextSibling;

    /// <summary>Indexes the trees of <paramref name="analysis"/>; linear in its words.</summary>
    public DependencyTree(Analysis analysis)
    {
        Analysis = analysis;
        firstChild = new int[analysis.Count];
        nextSibling = new int[analysis.Count];
        Array.Fill(firstChild, -1);
        Array.Fill(nextSibling, -1);
        for (var index = analysis.Count - 1; index >= 0; index--)
        {
            var head = analysis.Words[index].Head;
            if (head < 0) continue;
            nextSibling[index] = firstChild[head];
            firstChild[head] = index;
        }
    }

    /// <summary>The analysis.</summary>
    public Analysis Analysis { get; }

    /// <summary>The dependents of a word in order of the text.</summary>
    public IEnumerable<Token> Children(Token word)
    {
        for (var child = firstChild[word.Index]; child >= 0; child = nextSibling[child]) yield return Analysis[child];
    }

    /// <summary>The first dependent in the given relation or a subtype of it, or null.</summary>
    public Token? Child(Token word, string relation)
    {
        foreach (var child in Children(word))
        {
            if (child.Is(relation)) return child;
        }
        return null;
    }

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
}
