using System.Collections.Concurrent;

namespace Hearsay.Cases.Wording;

/// <summary>Numbers words through, so that sets of them are kept as numbers. What number a word gets depends on which came first: nothing may be ordered by it. Thread-safe.</summary>
internal sealed class Vocabulary
{
    private readonly ConcurrentDictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Lock adding = new();
    private string[] words = new string[1024];
    private int count;

    public string this[int number] => Volatile.Read(ref words)[number];

    /// <summary>The number of a word, a new one where it is new.</summary>
    public int Number(string word) => numbers.TryGetValue(word, out var number) ? number : Add(word);

    /// <summary>The number of a word; -1 where it has none.</summary>
    public int Find(string word) => numbers.TryGetValue(word, out var number) ? number : -1;

    private int Add(string word)
    {
        lock (adding)
        {
            if (numbers.TryGetValue(word, out var number)) return number;
            if (count == words.Length)
            {
                var longer = words;
                Array.Resize(ref longer, 2 * count);
                Volatile.Write(ref words, longer);
            }
            words[count] = word;
            numbers[word] = count;
            return count++;
        }
    }
}
