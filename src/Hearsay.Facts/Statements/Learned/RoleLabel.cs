namespace Hearsay.Facts.Statements.Learned;

/// <summary>What a word is to a cue: outside, or in its source, the cue itself or its content, at the begin of a piece or inside.</summary>
internal static class RoleLabel
{
    public const int Outside = 0;
    public const int SourceBegin = 1;
    public const int SourceInside = 2;
    public const int CueBegin = 3;
    public const int CueInside = 4;
    public const int ContentBegin = 5;
    public const int ContentInside = 6;

    /// <summary>How many labels there are.</summary>
    public const int Count = 7;

    /// <summary>The names of the labels, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"];

    /// <summary>Whether the label goes on with a piece that has begun.</summary>
    public static bool IsInside(int label) => label != Outside && label % 2 == 0;

    /// <summary>Whether the label is one of the cue's.</summary>
    public static bool IsCue(int label) => label is CueBegin or CueInside;

    /// <summary>Whether <paramref name="label"/> may stand right after <paramref name="before"/>.</summary>
    public static bool MayFollow(int before, int label) => !IsInside(label) || before == label || before == label - 1;
}
