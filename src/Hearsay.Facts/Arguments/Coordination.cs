using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Arguments;

/// <summary>Tells what is coordinated from what only seems so.</summary>
internal sealed class Coordination(DependencyTree tree)
{
    /// <summary>"Lee, a baker and author": behind an apposition, and without a comma, what the parser coordinates with the name says what he is besides.</summary>
    public bool IsOfApposition(int word, int coordinated)
    {
        if (tree.Words[coordinated].Upos != Upos.NOUN || tree.Child(coordinated, "cc") is not (var joining and > 0) || tree.Words[joining - 1].Upos == Upos.PUNCT) return false;
        return tree.Child(word, "appos") is var renaming and >= 0 && renaming < coordinated;
    }

    /// <summary>Whether a word is coordinated with others: of names that no conjunction joins, one is beside the other for another reason ("Lublin, Poland").</summary>
    public bool IsCoordinated(int word)
    {
        var joined = tree.Words[word].Upos != Upos.PROPN;
        foreach (var child in tree.Children(word))
        {
            if (tree.Is(child, "conj")) joined |= tree.Child(child, "cc") >= 0 || tree.Words[child].Upos != Upos.PROPN;
        }
        return joined;
    }
}
