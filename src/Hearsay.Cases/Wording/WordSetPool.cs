using System.Diagnostics.CodeAnalysis;

namespace Hearsay.Cases.Wording;

/// <summary>Keeps one set for all that hold the same words in the same order: of what many documents say in few words there is not much. For one thread.</summary>
internal sealed class WordSetPool
{
    private readonly HashSet<WordSet> known = new(new SameWords());

    /// <summary>The set that was met first of those that hold the same.</summary>
    public WordSet One(WordSet set)
    {
        if (known.TryGetValue(set, out var met)) return met;
        known.Add(set);
        return set;
    }

    private sealed class SameWords : IEqualityComparer<WordSet>
    {
        public bool Equals(WordSet? one, WordSet? other) => ReferenceEquals(one, other) || (one is not null && other is not null && one.Numbers.SequenceEqual(other.Numbers));

        public int GetHashCode([DisallowNull] WordSet set)
        {
            var hash = new HashCode();
            foreach (var number in set.Numbers) hash.Add(number);
            return hash.ToHashCode();
        }
    }
}
