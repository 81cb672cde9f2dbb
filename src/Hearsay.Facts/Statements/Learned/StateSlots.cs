namespace Hearsay.Facts.Statements.Learned;

/// <summary>The words whose states are looked at together; -1 where there is none.</summary>
internal static class StateSlots
{
    /// <summary>How many words' states tell whether a word heads a cue.</summary>
    public const int OfCues = 3;

    /// <summary>How many words' states tell what a word is to a cue.</summary>
    public const int OfRoles = 3;

    /// <summary>The word, the one above it and its subject.</summary>
    public static void OfCue(AttributionWords words, int word, Span<int> slots) =>
        (slots[0], slots[1], slots[2]) = (word, words.Tree.Head(word), words.Tree.Child(word, "nsubj"));

    /// <summary>The word, the cue and the word above the first.</summary>
    public static void OfRole(AttributionWords words, int cue, int word, Span<int> slots) =>
        (slots[0], slots[1], slots[2]) = (word, cue, words.Tree.Head(word));
}
