using Hearsay.Text;

namespace Hearsay.Language.Names;

/// <summary>A name in the text, as a range of words.</summary>
/// <param name="First">The index of its first word.</param>
/// <param name="Count">How many words it has.</param>
/// <param name="Type">What it names.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct Name(int First, int Count, NameType Type, TextSpan Span)
{
    /// <summary>The index just past its last word.</summary>
    public int End => First + Count;
}
