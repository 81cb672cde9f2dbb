using Hearsay.Facts.Arguments;

namespace Hearsay.Facts.Statements.Cues;

/// <summary>Tells the sayings that parsers join to what is told though their tense joins them to the telling ("said the report is fair | and declined to say more").</summary>
internal static class SaidBesides
{
    /// <summary>The verb of the telling that a saying without a subject of its own goes with; -1 where it goes with what it hangs on.</summary>
    public static int Of(int word, DependencyTree tree, CueFinder cues)
    {
        if (!tree.Is(word, "conj") || tree.Child(word, "nsubj") >= 0) return -1;
        var told = tree.Head(word);
        while (tree.Is(told, "conj")) told = tree.Head(told);
        if (!tree.Is(told, "ccomp") || !cues.At(tree.Analysis[word]).Any(cue => cue.Entry.Pos == "verb" && (cue.Entry.Frames.Contains("clause") || cue.Entry.OfSpeech is not null))) return -1;
        var telling = tree.Head(told);
        return Tense(word, tree) is { } own && Tense(told, tree) is { } below && own != below && own == Tense(telling, tree) ? telling : -1;
    }

    /// <summary>The tense of a clause's finite verb; null where none is finite or a modal hides it.</summary>
    private static string? Tense(int word, DependencyTree tree)
    {
        if (tree.Analysis[word].Feature("VerbForm") == "Fin") return tree.Analysis[word].Feature("Tense");
        foreach (var child in tree.Children(word))
        {
            if ((tree.Is(child, "aux") || tree.Is(child, "cop")) && tree.Analysis[child].Feature("VerbForm") == "Fin") return tree.Analysis[child].Feature("Tense");
        }
        return null;
    }
}
