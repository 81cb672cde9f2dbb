using CsCheck;
using Hearsay.Language.Syntax.Transitions;
using Hearsay.Training.Syntax;

namespace Hearsay.Training.Tests.Syntax;

public sealed class DynamicOracleTests
{
    /// <summary>A random projective tree: the root is the count of words.</summary>
    private static readonly Gen<int[]> Trees = Gen.Int[1, 9].SelectMany(count => Gen.Int[0, 1_000_000].Array[count * 4].Select(choices => Random(count, choices)));

    [Fact]
    public void Following_moves_without_cost_leads_to_the_tree() => Trees.Sample(heads =>
    {
        var state = new ParserState();
        state.Reset(heads.Length);
        while (!state.IsFinal)
        {
            var (shift, left, right) = DynamicOracle.Costs(state, heads);
            Assert.Equal(0, Math.Min(shift, Math.Min(left, right)));
            if (left == 0) state.AttachLeft(0);
            else if (right == 0) state.AttachRight(0);
            else state.Shift();
        }
        Assert.Equal(heads, state.Heads[..heads.Length]);
    });

    [Fact]
    public void The_cost_of_a_move_is_the_arcs_it_loses() => Gen.Select(Trees, Gen.Int[0, 2].Array[40]).Sample((heads, moves) =>
    {
        var state = new ParserState();
        state.Reset(heads.Length);
        var lost = 0;
        foreach (var move in moves.Concat(Enumerable.Repeat(0, 40)))
        {
            if (state.IsFinal) break;
            var (shift, left, right) = DynamicOracle.Costs(state, heads);
            var kind = move == 1 && state.CanLeft ? 1 : move == 2 && state.CanRight ? 2 : state.CanShift ? 0 : state.CanRight ? 2 : 1;
            lost += kind switch { 0 => shift, 1 => left, _ => right };
            if (kind == 0) state.Shift();
            else if (kind == 1) state.AttachLeft(0);
            else state.AttachRight(0);
        }
        Assert.True(state.IsFinal);
        Assert.Equal(lost, heads.Where((head, word) => state.Heads[word] != head).Count());
    });

    private static int[] Random(int count, int[] choices)
    {
        var state = new ParserState();
        state.Reset(count);
        for (var step = 0; !state.IsFinal; step++)
        {
            var choice = choices[step] % 3;
            if (choice == 1 && state.CanLeft) state.AttachLeft(0);
            else if (choice == 2 && state.CanRight) state.AttachRight(0);
            else if (state.CanShift) state.Shift();
            else if (state.CanRight) state.AttachRight(0);
            else state.AttachLeft(0);
        }
        return state.Heads[..count];
    }
}
