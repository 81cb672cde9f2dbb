using System.Collections.Frozen;

namespace Hearsay.Formats.Furniture;

/// <summary>Phrases, rows of words in lower case with a blank between, that are found word by word.</summary>
internal sealed class PhraseSet
{
    private readonly FrozenSet<string> phrases;
    private readonly FrozenDictionary<string, int> longest;

    /// <summary>Holds <paramref name="phrases"/>.</summary>
    public PhraseSet(IEnumerable<string> phrases)
    {
        this.phrases = phrases.ToFrozenSet(StringComparer.Ordinal);
        longest = this.phrases
            .GroupBy(phrase => phrase.Split(' ')[0], phrase => phrase.Count(character => character == ' ') + 1)
            .ToFrozenDictionary(group => group.Key, group => group.Max());
    }

    /// <summary>How many of <paramref name="words"/> from <paramref name="start"/> on make the shortest phrase there; 0 where none begins.</summary>
    public int LengthAt(IReadOnlyList<string> words, int start)
    {
        if (!longest.TryGetValue(words[start], out var most)) return 0;
        var phrase = words[start];
        for (var length = 1; length <= most; length++)
        {
            if (phrases.Contains(phrase)) return length;
            if (start + length == words.Count) return 0;
            phrase = $"{phrase} {words[start + length]}";
        }
        return 0;
    }
}
