using System.Collections;

namespace Hearsay.Cases.Wording;

/// <summary>A small set of words as numbers of a vocabulary, in the order in which they were first met.</summary>
internal sealed class WordSet : IReadOnlyCollection<string>
{
    private readonly Vocabulary vocabulary;
    private readonly int[] numbers;

    /// <summary>The set of some words; what is there twice counts once.</summary>
    public WordSet(Vocabulary vocabulary, IEnumerable<string> words)
    {
        this.vocabulary = vocabulary;
        var distinct = new List<int>();
        foreach (var word in words)
        {
            var number = vocabulary.Number(word);
            if (!distinct.Contains(number)) distinct.Add(number);
        }
        numbers = [.. distinct];
    }

    /// <summary>The set of words by their numbers, each of which is there once.</summary>
    public WordSet(Vocabulary vocabulary, IReadOnlyList<int> distinct) => (this.vocabulary, numbers) = (vocabulary, [.. distinct]);

    public int Count => numbers.Length;

    /// <summary>The numbers of its words.</summary>
    public ReadOnlySpan<int> Numbers => numbers;

    public bool Contains(string word) => vocabulary.Find(word) is >= 0 and var number && Contains(number);

    public bool Contains(int number) => numbers.AsSpan().Contains(number);

    /// <summary>How many words both hold.</summary>
    public int Shared(WordSet other)
    {
        var shared = 0;
        foreach (var number in numbers)
        {
            if (other.Contains(number)) shared++;
        }
        return shared;
    }

    /// <summary>The words for which something holds.</summary>
    public WordSet Only(Func<string, bool> holds) => new(vocabulary, [.. numbers.Where(number => holds(vocabulary[number]))]);

    public IEnumerator<string> GetEnumerator()
    {
        foreach (var number in numbers) yield return vocabulary[number];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
