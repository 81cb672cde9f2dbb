using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;

namespace Hearsay.Cases.Identity.Names;

/// <summary>Says whether two names of people can be one person's.</summary>
internal sealed class PersonNames(CaseLexicon lexicon, NamesAcrossScripts scripts)
{
    private const double LikeSurname = 0.8;
    private const double LikeGivenName = 0.9;

    /// <summary>Why two full names are one, in words for a person; null where they are not.</summary>
    public string? Same(NameForm first, NameForm second)
    {
        if (!first.IsFull || !second.IsFull) return null;
        if (string.Equals(first.Key, second.Key, StringComparison.Ordinal)) return "the same name";
        if (!SameSurname(first.Surname, second.Surname)) return null;
        if (SameGivenName(new(first.First, first.IsCyrillic), new(second.First, second.IsCyrillic)) is { } reason) return reason;
        var (shorter, longer) = first.Tokens.Length < second.Tokens.Length ? (first, second) : (second, first);
        return shorter.Tokens.All(longer.Tokens.Contains) ? "all its names are among the other's" : null;
    }

    public bool SameSurname(NameWord first, NameWord second) =>
        string.Equals(first.Folded, second.Folded, StringComparison.Ordinal)
        || (first.IsCyrillic != second.IsCyrillic ? scripts.Same(first, second)
            : SameKey(first.Folded, second.Folded) && Likeness(first.Folded, second.Folded) >= LikeSurname);

    private string? SameGivenName(NameWord one, NameWord other)
    {
        var (first, second) = (one.Folded, other.Folded);
        if (string.Equals(first, second, StringComparison.Ordinal)) return "the same given name, and the surname in another spelling";
        if (first.Length == 1 || second.Length == 1) return first[0] == second[0] ? "the same surname, and the initial fits" : null;
        if (lexicon.Nicknames.Match(first, second)) return $"the same surname, and {first} and {second} are one given name";
        if (one.IsCyrillic != other.IsCyrillic) return scripts.SameGivenName(one, other) ? "the same name in two scripts" : null;
        var likeness = Likeness(first, second);
        return SameKey(first, second) && likeness >= LikeSurname || (likeness >= LikeGivenName && first[0] == second[0] && NearKeys(first, second))
            ? "another spelling of the same name" : null;
    }

    // By letter or by sound: what "Schiwkowitsch" and "Zhivkovich" have in common is no letter for letter.
    private double Likeness(string first, string second) =>
        Math.Max(Similarity.JaroWinkler(first, second), Similarity.JaroWinkler(lexicon.Spelling.Sound(first), lexicon.Spelling.Sound(second)));

    private bool SameKey(string first, string second) =>
        string.Equals(lexicon.Spelling.Key(first), lexicon.Spelling.Key(second), StringComparison.Ordinal);

    // Maria is neither Marian nor Mario: what differs may be a vowel within, not a consonant and not the end.
    private bool NearKeys(string first, string second) =>
        first[^1] == second[^1] &&
        string.Equals(Consonants(lexicon.Spelling.Key(first)), Consonants(lexicon.Spelling.Key(second)), StringComparison.Ordinal);

    private static string Consonants(string key) => string.Concat(key.Where(letter => letter is not ('a' or 'i' or 'u')));
}
