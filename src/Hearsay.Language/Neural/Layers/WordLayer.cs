using System.Collections.Concurrent;

namespace Hearsay.Language.Neural.Layers;

/// <summary>
/// What a word's vector gives the gates of the first layer, both ways. It depends on the form alone, so that of common forms is kept. Thread-safe; what is kept
/// is what would be reckoned anew, to the last bit, so no result depends on what was read before.
/// </summary>
internal sealed class WordLayer(WordEmbedder embedder, LstmDirection forward, LstmDirection backward)
{
    // Three quarters of the words of news are among so many forms; they take 26 MB.
    private const int MostKept = 4096;

    // The model lists its words by how common they are; a name of the day, which would only fill the room, comes later or not at all.
    private const int LastCommonWord = 8000;

    private readonly ConcurrentDictionary<string, float[]> kept = new(StringComparer.Ordinal);
    private readonly int gates = forward.Gates;

    /// <summary>Writes what each form gives the forward and the backward gates, forms by <see cref="LstmDirection.Gates"/>.</summary>
    public void Run(ReadOnlySpan<string> forms, Span<float> forwards, Span<float> backwards, Workspace workspace)
    {
        var fresh = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var form in forms)
        {
            if (!kept.ContainsKey(form)) fresh.TryAdd(form, fresh.Count);
        }
        var there = workspace.Take("word gates", fresh.Count * gates);
        var back = workspace.Take("word gates back", fresh.Count * gates);
        Reckon([.. fresh.Keys], there, back, workspace);
        for (var word = 0; word < forms.Length; word++)
        {
            var isFresh = fresh.TryGetValue(forms[word], out var row);
            var whole = isFresh ? default : kept[forms[word]].AsSpan();
            (isFresh ? there.Slice(row * gates, gates) : whole[..gates]).CopyTo(forwards[(word * gates)..]);
            (isFresh ? back.Slice(row * gates, gates) : whole[gates..]).CopyTo(backwards[(word * gates)..]);
        }
    }

    private void Reckon(string[] forms, Span<float> there, Span<float> back, Workspace workspace)
    {
        var (width, numbers) = (embedder.Width, new int[forms.Length]);
        var vectors = workspace.Take("word vectors", forms.Length * width);
        for (var row = 0; row < forms.Length; row++) numbers[row] = embedder.Embed(forms[row], vectors.Slice(row * width, width));
        forward.Enter(vectors, forms.Length, there);
        backward.Enter(vectors, forms.Length, back);
        for (var row = 0; row < forms.Length; row++)
        {
            if (numbers[row] is > 0 and <= LastCommonWord && kept.Count < MostKept)
                kept.TryAdd(forms[row], [.. there.Slice(row * gates, gates), .. back.Slice(row * gates, gates)]);
        }
    }
}
