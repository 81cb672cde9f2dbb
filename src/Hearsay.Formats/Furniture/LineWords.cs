using System.Collections.Frozen;
using System.Text;

namespace Hearsay.Formats.Furniture;

/// <summary>The words of a line in lower case, without signs, and which of them stand between quotation marks.</summary>
internal sealed class LineWords
{
    // Longer lines are paragraphs; their beginning tells.
    private const int Most = 400;

    private readonly List<string> words = [];
    private readonly List<bool> quoted = [];

    /// <summary>Cuts <paramref name="line"/> into words.</summary>
    public LineWords(ReadOnlySpan<char> line)
    {
        var word = new StringBuilder();
        var inside = false;
        foreach (var character in line)
        {
            if (char.IsLetterOrDigit(character)) word.Append(char.ToLowerInvariant(character));
            else if (character is not ('\'' or '’' or '‘'))
            {
                End(word, inside);
                if (words.Count == Most) break;
                inside = character switch { '"' => !inside, '“' or '„' or '«' => true, '”' or '»' => false, _ => inside };
            }
        }
        End(word, inside);
        Quotes = quoted.Contains(true);
    }

    /// <summary>How many words there are, at most a few hundred.</summary>
    public int Count => words.Count;

    /// <summary>Whether any stands between quotation marks.</summary>
    public bool Quotes { get; }

    /// <summary>All words with a blank between.</summary>
    public string Joined => string.Join(' ', words);

    /// <summary>The word at <paramref name="index"/>.</summary>
    public string this[int index] => words[index];

    /// <summary>How many words are among <paramref name="set"/>.</summary>
    public int CountAll(FrozenSet<string> set) => words.Count(set.Contains);

    /// <summary>How many words outside quotation marks are among <paramref name="set"/>.</summary>
    public int CountUnquoted(FrozenSet<string> set)
    {
        var found = 0;
        for (var index = 0; index < words.Count; index++)
        {
            if (!quoted[index] && set.Contains(words[index])) found++;
        }
        return found;
    }

    /// <summary>How many phrases of <paramref name="set"/> stand in the line outside quotation marks, overlaps counted once.</summary>
    public int CountPhrases(PhraseSet set)
    {
        var found = 0;
        for (var index = 0; index < words.Count; index++)
        {
            if (quoted[index] || set.LengthAt(words, index) is not (> 0 and var length)) continue;
            found++;
            index += length - 1;
        }
        return found;
    }

    /// <summary>Whether the line begins with a phrase of <paramref name="set"/>.</summary>
    public bool StartsWith(PhraseSet set) => words.Count > 0 && set.LengthAt(words, 0) > 0;

    private void End(StringBuilder word, bool inside)
    {
        if (word.Length == 0) return;
        words.Add(word.ToString());
        quoted.Add(inside);
        word.Clear();
    }
}
