using System.Collections.Immutable;

namespace Hearsay.Language.Names.Tagging;

/// <summary>
/// The labels of the tagger: outside, and for each class of name its beginning, inside, last and only word (BILOU; Ratinov and Roth 2009).
/// A label is <c>0</c> for outside or <c>1 + 4 · class + place</c>.
/// </summary>
internal static class NameLabels
{
    internal const int Outside = 0;
    internal const int Begin = 0;
    internal const int Inside = 1;
    internal const int Last = 2;
    internal const int Unit = 3;

    /// <summary>The classes that the tagger tells apart; the finer types are told apart afterwards.</summary>
    internal static readonly ImmutableArray<string> Classes = ["PER", "ORG", "LOC", "NORP", "MISC"];

    internal static readonly int Count = 1 + (4 * Classes.Length);

    internal static readonly ImmutableArray<string> Names =
        ["O", .. Classes.SelectMany(name => new[] { "B-" + name, "I-" + name, "L-" + name, "U-" + name })];

    /// <summary>For each label the labels that may stand before it; <see cref="Count"/> stands for the beginning of the sentence.</summary>
    internal static readonly ImmutableArray<ImmutableArray<int>> Before = [.. Enumerable.Range(0, Count).Select(Preceding)];

    internal static int Of(int nameClass, int place) => 1 + (4 * nameClass) + place;

    /// <summary>The class of a label, or -1 outside.</summary>
    internal static int Class(int label) => label == Outside ? -1 : (label - 1) / 4;

    internal static int Place(int label) => (label - 1) % 4;

    internal static bool MayEnd(int label) => label == Outside || Place(label) is Last or Unit;

    private static ImmutableArray<int> Preceding(int label)
    {
        if (label != Outside && Place(label) is Inside or Last) return [Of(Class(label), Begin), Of(Class(label), Inside)];
        return [.. Enumerable.Range(0, Count).Where(MayEnd), Count];
    }
}
