namespace Hearsay.Facts.Arguments;

/// <summary>The dependents of a word in order of the text, for use in <c>foreach</c>.</summary>
internal struct Dependents(DependencyTree tree, int first)
{
    private int next = first;

    /// <summary>The dependent at hand.</summary>
    public int Current { get; private set; } = -1;

    /// <summary>The enumerator itself.</summary>
    public readonly Dependents GetEnumerator() => this;

    /// <summary>Goes to the next dependent.</summary>
    public bool MoveNext()
    {
        if (next < 0) return false;
        Current = next;
        next = tree.Next(next);
        return true;
    }
}
