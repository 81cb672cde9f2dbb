using Hearsay.Facts.Arguments;
using Hearsay.Language.Syntax;
using Hearsay.Text;

namespace Hearsay.Facts.Events;

/// <summary>
/// Finds the clause that an event is told in: the passage to show for it. A relative clause comes with the noun that it is about, where that stands right before it ("the spy who met
/// him"), and a clause of one word with the clause that it hangs on, so that the passage can be understood by itself.
/// </summary>
internal sealed class PassageFinder(DependencyTree tree)
{
    // A noun with what stands before it is not shown where it is longer.
    private const int MostBefore = 10;

    /// <summary>The clause of a word, without the clauses that stand beside it, grown to hold the given words.</summary>
    public TextSpan Of(int word, TextSpan trigger)
    {
        var clause = word;
        while (!IsClause(clause) && tree.Head(clause) >= 0) clause = tree.Head(clause);
        var (first, last) = Bounds(clause);
        if (first == last && tree.Head(clause) >= 0) (first, last) = Bounds(tree.Head(clause));
        else if (tree.Is(clause, "acl")) first = Antecedent(tree.Head(clause), first);
        while (first < clause && tree.Words[first].Upos is Upos.PUNCT or Upos.CCONJ) first++;
        while (last > clause && tree.Words[last].Upos == Upos.PUNCT) last--;
        return TextSpan.Cover(TextSpan.Cover(tree.Words[first].Span, tree.Words[last].Span), trigger);
    }

    private (int First, int Last) Bounds(int clause)
    {
        int first = clause, last = clause;
        Grow(clause, clause, ref first, ref last);
        return (first, last);
    }

    /// <summary>Where the noun begins that the clause from <paramref name="first"/> on is about, or where the clause begins if that is not near.</summary>
    private int Antecedent(int noun, int first)
    {
        var start = noun;
        foreach (var child in tree.Children(noun))
        {
            if (child < start && !tree.Is(child, "case") && !tree.Is(child, "punct") && !tree.Is(child, "cc")) start = Bounds(child).First;
        }
        return start < first && first - start <= MostBefore && IsOneStretch(noun, first) ? start : first;
    }

    // Nothing but the noun's own words stands between it and the clause.
    private bool IsOneStretch(int noun, int first)
    {
        for (var word = noun + 1; word < first; word++)
        {
            if (!tree.IsUnder(word, noun) && tree.Words[word].Upos != Upos.PUNCT) return false;
        }
        return true;
    }

    private bool IsClause(int word) =>
        tree.Words[word].Upos == Upos.VERB && !tree.Is(word, "amod") && !tree.Is(word, "xcomp") && !tree.Is(word, "compound")
        || tree.Child(word, "cop") >= 0 || tree.Child(word, "nsubj") >= 0;

    private void Grow(int word, int clause, ref int first, ref int last)
    {
        first = Math.Min(first, word);
        last = Math.Max(last, word);
        foreach (var child in tree.Children(word))
        {
            if (word == clause && (tree.Is(child, "parataxis") || (tree.Is(child, "conj") && IsClause(child)))) continue;
            Grow(child, clause, ref first, ref last);
        }
    }
}
