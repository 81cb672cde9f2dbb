namespace Hearsay.Language.Neural.Layers;

/// <summary>Buffers that one run of the network after the other uses again: a run at a time, so not thread-safe.</summary>
internal sealed class Workspace
{
    private readonly Dictionary<string, float[]> buffers = new(StringComparer.Ordinal);

    /// <summary>The buffer of that name with <paramref name="length"/> noughts; the last taken under the name is void.</summary>
    public Span<float> Take(string name, int length)
    {
        if (!buffers.TryGetValue(name, out var buffer) || buffer.Length < length) buffers[name] = buffer = new float[length + (length / 4)];
        var taken = buffer.AsSpan(0, length);
        taken.Clear();
        return taken;
    }
}
