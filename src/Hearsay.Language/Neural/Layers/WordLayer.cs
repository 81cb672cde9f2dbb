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
        var known = new Dictionary<string, float[]>(StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (var form in forms)
        {
            if (known.ContainsKey(form)) continue;
            if (!kept.TryGetValue(form, out var row)) missing.Add(form);
            known.Add(form, row ?? []);
        }
        Reckon(missing, known, workspace);
        for (var word = 0; word < forms.Length; word++)
        {
            var row = known[forms[word]].AsSpan();
            row[..gates].CopyTo(forwards[(word * gates)..]);
            row[gates..].CopyTo(backwards[(word * gates)..]);
        }
    }

    private void Reckon(List<string> missing, Dictionary<string, float[]> known, Workspace workspace)
    {
        var (width, numbers) = (embedder.Width, new int[missing.Count]);
        var vectors = workspace.Take("word vectors", missing.Count * width);
        for (var row = 0; row < missing.Count; row++) numbers[row] = embedder.Embed(missing[row], vectors.Slice(row * width, width));
        var there = workspace.Take("word gates", missing.Count * gates);
        var back = workspace.Take("word gates back", missing.Count * gates);
        forward.Enter(vectors, missing.Count, there);
        backward.Enter(vectors, missing.Count, back);
        for (var row = 0; row < missing.Count; row++)
        {
            var own = known[missing[row]] = [.. there.Slice(row * gates, gates), .. back.Slice(row * gates, gates)];
            if (numbers[row] is > 0 and <= LastCommonWord && kept.Count < MostKept) kept.TryAdd(missing[row], own);
        }
    }
}
