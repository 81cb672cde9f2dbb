using Hearsay.Facts.Arguments;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Mending;

/// <summary>Divides the words of a content into its unbroken pieces; marks between words do not break one.</summary>
internal static class ContentPieces
{
    /// <summary>The pieces in order, each with at least one word.</summary>
    public static List<List<int>> Of(SortedSet<int> words, DependencyTree tree)
    {
        var pieces = new List<List<int>>();
        foreach (var word in words)
        {
            if (pieces.Count > 0 && IsUnbroken(tree, pieces[^1][^1], word)) pieces[^1].Add(word);
            else pieces.Add([word]);
        }
        return pieces;
    }

    private static bool IsUnbroken(DependencyTree tree, int last, int next)
    {
        for (var between = last + 1; between < next; between++)
        {
            if (tree.Words[between].Upos != Upos.PUNCT) return false;
        }
        return true;
    }
}
