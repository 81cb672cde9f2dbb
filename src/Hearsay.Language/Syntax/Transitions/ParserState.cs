namespace Hearsay.Language.Syntax.Transitions;

/// <summary>
/// A state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a buffer that ends in the root, and the
/// arcs so far. Reused from sentence to sentence, so that parsing allocates nothing.
/// </summary>
internal sealed class ParserState
{
    private int[] stack = [];

    /// <summary>The number of words; as an index, the root.</summary>
    internal int Count { get; private set; }

    internal int[] Heads { get; private set; } = [];

    internal int[] Relations { get; private set; } = [];

    /// <summary>The outermost dependents on either side and those next to them, or -1; and how many there are.</summary>
    internal int[] Left { get; private set; } = [];

    internal int[] Left2 { get; private set; } = [];

    internal int[] LeftCount { get; private set; } = [];

    internal int[] Right { get; private set; } = [];

    internal int[] Right2 { get; private set; } = [];

    internal int[] RightCount { get; private set; } = [];

    internal int Depth { get; private set; }

    /// <summary>The first word of the buffer.</summary>
    internal int Next { get; private set; }

    internal bool IsFinal => Next == Count && Depth == 0;

    internal bool CanShift => Next < Count;

    /// <summary>To the root only the last word on the stack may be attached, so that a tree has one root.</summary>
    internal bool CanLeft => Depth > 0 && (Next < Count || Depth == 1);

    internal bool CanRight => Depth > 1;

    internal void Reset(int count)
    {
        if (stack.Length < count + 1)
        {
            var size = Math.Max(64, (count + 1) * 2);
            stack = new int[size];
            (Heads, Relations) = (new int[size], new int[size]);
            (Left, Left2, LeftCount) = (new int[size], new int[size], new int[size]);
            (Right, Right2, RightCount) = (new int[size], new int[size], new int[size]);
        }
        (Count, Depth, Next) = (count, 0, 0);
        foreach (var places in (ReadOnlySpan<int[]>)[Heads, Relations, Left, Left2, Right, Right2]) places.AsSpan(0, count + 1).Fill(-1);
        foreach (var counts in (ReadOnlySpan<int[]>)[LeftCount, RightCount]) counts.AsSpan(0, count + 1).Clear();
    }

    /// <summary>The word that stands that deep on the stack, the top being 0; or -1.</summary>
    internal int Stack(int depth) => depth < Depth ? stack[Depth - 1 - depth] : -1;

    /// <summary>The word that stands that far in the buffer, the root at its end; or -1.</summary>
    internal int Buffer(int offset) => Next + offset <= Count ? Next + offset : -1;

    internal void Shift() => stack[Depth++] = Next++;

    internal void AttachLeft(int relation)
    {
        var dependent = stack[--Depth];
        Attach(dependent, Next, relation);
        (Left2[Next], Left[Next]) = (Left[Next], dependent);
        LeftCount[Next]++;
    }

    internal void AttachRight(int relation)
    {
        var dependent = stack[--Depth];
        var head = stack[Depth - 1];
        Attach(dependent, head, relation);
        (Right2[head], Right[head]) = (Right[head], dependent);
        RightCount[head]++;
    }

    private void Attach(int dependent, int head, int relation) => (Heads[dependent], Relations[dependent]) = (head, relation);
}
