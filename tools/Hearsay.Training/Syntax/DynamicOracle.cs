using Hearsay.Language.Syntax.Transitions;

namespace Hearsay.Training.Syntax;

/// <summary>Says which kinds of move lose no arc of the right tree that can still be had (Goldberg and Nivre 2013, arc-hybrid).</summary>
internal static class DynamicOracle
{
    /// <summary>How many arcs each kind of move loses; a kind that is not allowed loses more than there are.</summary>
    internal static (int Shift, int Left, int Right) Costs(ParserState state, ReadOnlySpan<int> heads)
    {
        var none = state.Count + 2;
        return (
            state.CanShift ? ShiftCost(state, heads) : none,
            state.CanLeft ? LeftCost(state, heads) : none,
            state.CanRight ? RightCost(state, heads) : none);
    }

    private static int ShiftCost(ParserState state, ReadOnlySpan<int> heads)
    {
        var (cost, next) = (0, state.Next);
        for (var depth = 0; depth < state.Depth; depth++)
        {
            var word = state.Stack(depth);
            if (heads[word] == next || (depth > 0 && heads[next] == word)) cost++;
        }
        return cost;
    }

    private static int LeftCost(ParserState state, ReadOnlySpan<int> heads)
    {
        var top = state.Stack(0);
        var cost = heads[top] > state.Next || (state.Depth > 1 && heads[top] == state.Stack(1)) ? 1 : 0;
        return cost + DependentsAhead(state, heads, top);
    }

    private static int RightCost(ParserState state, ReadOnlySpan<int> heads)
    {
        var top = state.Stack(0);
        return (heads[top] >= state.Next ? 1 : 0) + DependentsAhead(state, heads, top);
    }

    private static int DependentsAhead(ParserState state, ReadOnlySpan<int> heads, int word)
    {
        var cost = 0;
        for (var other = state.Next; other < state.Count; other++)
        {
            if (heads[other] == word) cost++;
        }
        return cost;
    }
}
