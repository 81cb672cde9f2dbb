using Hearsay.Facts.Ontology;

namespace Hearsay.Facts.Arguments;

/// <summary>Tells which complements ask something.</summary>
internal sealed class Questions(DependencyTree tree, EventWords words)
{
    /// <summary>Whether a complement is a question: one of its own words asks it, or its mark says so.</summary>
    public bool Ask(int complement)
    {
        if (words.Questioning.Contains(tree.Lemma(complement))) return true;
        foreach (var child in tree.Children(complement))
        {
            if (tree.Words[child].Form == "?") return true;
            if (child >= complement) continue;
            if (words.Questioning.Contains(tree.Lemma(child)) || Ask(child)) return true;
        }
        return false;
    }
}
