namespace Hearsay.Language.Syntax.Transitions;

/// <summary>The parser's moves as classes: to shift is 0, then for each relation the arc to the left and the arc to the right.</summary>
internal static class Transition
{
    internal const int Shift = 0;

    internal static int Left(int relation) => 1 + (2 * relation);

    internal static int Right(int relation) => 2 + (2 * relation);

    internal static int Count(int relations) => 1 + (2 * relations);

    internal static bool IsLeft(int move) => move > 0 && move % 2 == 1;

    internal static bool IsRight(int move) => move > 0 && move % 2 == 0;

    internal static int RelationOf(int move) => (move - 1) / 2;

    internal static bool IsAllowed(this ParserState state, int move) =>
        move == Shift ? state.CanShift : IsLeft(move) ? state.CanLeft : state.CanRight;

    internal static void Apply(this ParserState state, int move)
    {
        if (move == Shift) state.Shift();
        else if (IsLeft(move)) state.AttachLeft(RelationOf(move));
        else state.AttachRight(RelationOf(move));
    }
}
