namespace Hearsay.Language.Transcription;

/// <summary>Finds how a word of one script is written in the other: a beam over its letters, a letter group a step.</summary>
internal sealed class SpellingSearch
{
    private readonly GroupSequences sequences;
    private readonly (int Group, string Written)[] inserted;
    private readonly Dictionary<string, (int Group, string Written)[]> groups;
    private readonly Dictionary<string, (int Group, string Written)[]>.AlternateLookup<ReadOnlySpan<char>> groupsAt;
    private readonly int longest;

    /// <param name="groups">The letter groups by number; number 0 is the boundary.</param>
    /// <param name="sequences">How they follow one another.</param>
    /// <param name="fromLatin">Whether the words to look for are Latin.</param>
    internal SpellingSearch(IReadOnlyList<LetterGroup> groups, GroupSequences sequences, bool fromLatin)
    {
        this.sequences = sequences;
        this.groups = groups.Select((group, number) => fromLatin ? (Read: group.Latin, Written: group.Cyrillic, number) : (Read: group.Cyrillic, Written: group.Latin, number))
            .Skip(1).GroupBy(group => group.Read, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Select(group => (group.number, group.Written)).ToArray(), StringComparer.Ordinal);
        inserted = this.groups.GetValueOrDefault("", []);
        groupsAt = this.groups.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = this.groups.Keys.Max(read => read.Length);
    }

    /// <summary>The log-probability of the word with its likeliest transcription, whatever that is; negative infinity where it has none.</summary>
    internal double Best(string word, int beam)
    {
        var best = double.NegativeInfinity;
        foreach (var path in Paths(word, null, beam)) best = Math.Max(best, Ended(path));
        return best;
    }

    /// <summary>The words of the tree that may be its transcription, the likeliest first, with the log-probability of both together.</summary>
    internal IEnumerable<(string Word, double LogProbability)> Among(string word, SpellingTree tree, int beam) =>
        Paths(word, tree, beam).Where(path => path.Node!.Word is not null).GroupBy(path => path.Node!.Word!, StringComparer.Ordinal)
            .Select(same => (same.Key, same.Max(Ended))).OrderByDescending(found => found.Item2).ThenBy(found => found.Key, StringComparer.Ordinal);

    private double Ended(Path path) => path.Score + sequences.LogProbability(sequences.After(path.First, path.Second), 0);

    private List<Path> Paths(string word, SpellingTree? tree, int beam)
    {
        var layers = new Layer[word.Length + 1];
        for (var place = 0; place < layers.Length; place++) layers[place] = new();
        layers[0].Add(new(0, 0, tree, 0));
        for (var place = 0; ; place++)
        {
            var kept = layers[place].Best(beam);
            // One group of the other script may stand for no letter of this one; then a letter follows, or the end.
            foreach (var path in kept) Extend(path, inserted, layers[place]);
            kept = layers[place].Best(beam);
            if (place == word.Length) return kept;
            for (var length = 1; length <= longest && place + length <= word.Length; length++)
            {
                if (!groupsAt.TryGetValue(word.AsSpan(place, length), out var fitting)) continue;
                foreach (var path in kept) Extend(path, fitting, layers[place + length]);
            }
        }
    }

    private void Extend(Path path, (int Group, string Written)[] fitting, Layer layer)
    {
        var context = sequences.After(path.First, path.Second);
        foreach (var (group, written) in fitting)
        {
            var node = path.Node?.After(written);
            if (path.Node is null || node is not null) layer.Add(new(path.Second, group, node, path.Score + sequences.LogProbability(context, group)));
        }
    }

    /// <summary>A way to read a word's beginning: its last two groups, where it stands in the tree, and its log-probability.</summary>
    private readonly record struct Path(int First, int Second, SpellingTree? Node, double Score);

    /// <summary>The ways to one place, of those that go on alike the best.</summary>
    private sealed class Layer
    {
        private readonly Dictionary<(int, int, SpellingTree?), int> places = [];
        private readonly List<Path> paths = [];

        internal void Add(Path path)
        {
            if (places.TryAdd((path.First, path.Second, path.Node), paths.Count)) paths.Add(path);
            else if (places[(path.First, path.Second, path.Node)] is var place && paths[place].Score < path.Score) paths[place] = path;
        }

        /// <summary>The best, those added first before their equals.</summary>
        internal List<Path> Best(int count) => [.. paths.OrderByDescending(path => path.Score).Take(count)];
    }
}
