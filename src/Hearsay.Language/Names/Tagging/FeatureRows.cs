namespace Hearsay.Language.Names.Tagging;

/// <summary>The features of each word of a sentence, in one array that is used again.</summary>
internal sealed class FeatureRows
{
    private readonly List<int> starts = [];
    private uint[] values = new uint[4096];
    private int length;

    /// <summary>How many words have been begun.</summary>
    internal int Count => starts.Count;

    internal ReadOnlySpan<uint> this[int word] =>
        values.AsSpan(starts[word], (word + 1 < starts.Count ? starts[word + 1] : length) - starts[word]);

    internal void Clear()
    {
        starts.Clear();
        length = 0;
    }

    internal void BeginWord() => starts.Add(length);

    internal void Add(uint feature)
    {
        if (length == values.Length) Array.Resize(ref values, length * 2);
        values[length++] = feature;
    }
}
