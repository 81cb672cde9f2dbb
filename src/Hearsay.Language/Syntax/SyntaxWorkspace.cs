using Hearsay.Language.Morphology;
using Hearsay.Language.Syntax.Transitions;

namespace Hearsay.Language.Syntax;

/// <summary>The arrays that one thread needs to annotate sentences, kept from one to the next.</summary>
internal sealed class SyntaxWorkspace
{
    internal WordKey[] Keys { get; private set; } = [];

    internal int[] Tags { get; private set; } = [];

    internal ulong[] Words { get; private set; } = [];

    internal ulong[] TagKeys { get; private set; } = [];

    internal ulong[] Parts { get; private set; } = [];

    internal ParserState State { get; } = new();

    internal void Reset(int count)
    {
        if (Keys.Length >= count) return;
        var size = Math.Max(64, count * 2);
        (Keys, Tags, Words, TagKeys, Parts) = (new WordKey[size], new int[size], new ulong[size], new ulong[size], new ulong[size]);
    }
}
