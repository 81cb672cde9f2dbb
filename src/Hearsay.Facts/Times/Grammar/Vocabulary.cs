using Hearsay.Facts.Times.Grammar.Patterns;

namespace Hearsay.Facts.Times.Grammar;

/// <summary>The words that a grammar's patterns know, with the classes that each belongs to and its value there.</summary>
internal sealed class Vocabulary
{
    private const int LongestWord = 24;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<List<Membership>> memberships = [[]];

    /// <summary>One more than the number of words.</summary>
    public int Count => memberships.Count;

    /// <summary>The number of a word, which becomes known by the call.</summary>
    public int Add(string word)
    {
        var form = word.ToLowerInvariant();
        if (numbers.TryGetValue(form, out var known)) return known;
        memberships.Add([]);
        return numbers[form] = memberships.Count - 1;
    }

    /// <summary>Makes a word a member of a class. A word given with a capital is one only where the text has it so.</summary>
    public void Enter(string word, int wordClass, string value) =>
        memberships[Add(word)].Add(new(wordClass, value, char.IsUpper(word[0])));

    /// <summary>The number of a form, whatever its case; 0 where it is not known.</summary>
    public int Find(ReadOnlySpan<char> form)
    {
        if (form.Length > LongestWord) return 0;
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        return numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out var number) ? number : 0;
    }

    /// <summary>A piece's value in a class; null where it does not belong to it.</summary>
    public string? Value(Piece piece, int wordClass)
    {
        foreach (var membership in memberships[piece.Word])
        {
            if (membership.Class == wordClass && (piece.IsCapitalized || !membership.NeedsCapital)) return membership.Value;
        }
        return null;
    }

    /// <summary>Says whether a word, at least with a capital, belongs to a class.</summary>
    public bool IsIn(int word, int wordClass) => memberships[word].Exists(membership => membership.Class == wordClass);

    private readonly record struct Membership(int Class, string Value, bool NeedsCapital);
}
