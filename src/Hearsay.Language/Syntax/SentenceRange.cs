namespace Hearsay.Language.Syntax;

/// <summary>A sentence as a range of words.</summary>
/// <param name="First">The index of its first word.</param>
/// <param name="Count">How many words it has; at least one.</param>
/// <param name="Block">The index of the document's block that it stands in.</param>
public readonly record struct SentenceRange(int First, int Count, int Block)
{
    /// <summary>The index just past its last word.</summary>
    public int End => First + Count;
}
