using Hearsay.Facts.Arguments;
using Hearsay.Language.Syntax;
using Hearsay.Text;

namespace Hearsay.Facts.Events;

/// <summary>Finds the clause that an event is told in: the passage to show for it.</summary>
internal sealed class PassageFinder(DependencyTree tree)
{
    /// <summary>The clause of a word, without the clauses that stand beside it, grown to hold the given words.</summary>
    public TextSpan Of(int word, TextSpan trigger)
    {
        var clause = word;
        while (!IsClause(clause) && tree.Head(clause) >= 0) clause = tree.Head(clause);
        int first = clause, last = clause;
        Grow(clause, clause, ref first, ref last);
        while (first < clause && tree.Words[first].Upos is Upos.PUNCT or Upos.CCONJ) first++;
        while (last > clause && tree.Words[last].Upos == Upos.PUNCT) last--;
        return TextSpan.Cover(TextSpan.Cover(tree.Words[first].Span, tree.Words[last].Span), trigger);
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
