using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Hearsay.Language.Coreference;

/// <summary>A name as it is compared: lower case, without marks on letters, without dots in initials.</summary>
internal sealed record FoldedName(ImmutableArray<string> Words)
{
    internal string Text => string.Join(' ', Words);

    /// <summary>How many words behind a person's family name say of which generation the person is: "Karl Novak Jr.".</summary>
    internal int Behind { get; init; }

    /// <summary>The family name, if it is a person's.</summary>
    internal string Family => Words[^(1 + Behind)];

    internal static FoldedName Of(IEnumerable<string> forms) =>
        new([.. forms.Select(Fold).Where(word => word.Length > 0 && word is not "'s" and not "’s" and not "the")]);

    /// <summary>
    /// Whether two names may be one thing's: equal, or of a person one a part of the other (family name, given name, an initial for a given
    /// name, all but what stands before or behind), or otherwise initials of the other's words.
    /// </summary>
    internal bool IsSame(FoldedName other, EntityType type)
    {
        if (Words.AsSpan().SequenceEqual(other.Words.AsSpan())) return true;
        var (longer, shorter) = Words.Length >= other.Words.Length ? (this, other) : (other, this);
        if (shorter.Words.Length == 0) return false;
        return type == EntityType.Person ? longer.IsPerson(shorter) : longer.IsAbbreviated(shorter) || longer.EndsIn(shorter);
    }

    /// <summary>Whether the two have a word in common or one is the other's initials: else they name different things.</summary>
    internal bool Shares(FoldedName other)
    {
        foreach (var word in Words)
        {
            if (other.Words.Contains(word)) return true;
        }
        return IsAbbreviated(other) || other.IsAbbreviated(this);
    }

    /// <summary>Whether the other, of one word, is made of this name's initials: "EU" for "European Union".</summary>
    internal bool IsAbbreviated(FoldedName other)
    {
        if (other.Words.Length != 1 || Words.Length < 2 || other.Words[0].Length < 2) return false;
        var letters = string.Concat(Words.Where(word => word is not ("of" or "for" or "and")).Select(word => word[0]));
        return letters == other.Words[0];
    }

    private bool EndsIn(FoldedName other) => other.Words.Length >= 2 && Words.AsSpan()[^other.Words.Length..].SequenceEqual(other.Words.AsSpan());

    private const int LongestGeneration = 3;

    private bool IsPerson(FoldedName other)
    {
        if (other.Words.Length > 1 && (IsSuffix(other) || IsPrefix(other))) return true;
        if (other.Words.Length == 1) return other.Words[0] == Family || other.Words[0] == Words[0] || IsInitials(other.Words[0]);
        return other.Words[^1] == Words[^1] && (other.Words[0] == Words[0] || (IsInitial(other.Words[0], Words[0]) || IsInitial(Words[0], other.Words[0])));
    }

    private bool IsSuffix(FoldedName other) => Words.AsSpan().EndsWith(other.Words.AsSpan());

    // "Rosa Lind" is "Rosa Lind Haro"; but a short word more may tell a son from his father.
    private bool IsPrefix(FoldedName other) =>
        Words.AsSpan().StartsWith(other.Words.AsSpan()) && Words.Length == other.Words.Length + 1 && Words[^1].Length > LongestGeneration;

    private bool IsInitials(string word) => Words.Length > 1 && word.Length == Words.Length && word == string.Concat(Words.Select(part => part[0]));

    private static bool IsInitial(string one, string other) => one.Length == 1 && other[0] == one[0];

    private static string Fold(string form)
    {
        var folded = new StringBuilder(form.Length);
        foreach (var unit in WithoutLoneSurrogates(form).Normalize(NormalizationForm.FormD))
        {
            if (unit is '.' || CharUnicodeInfo.GetUnicodeCategory(unit) == UnicodeCategory.NonSpacingMark) continue;
            folded.Append(char.ToLowerInvariant(unit));
        }
        return folded.ToString();
    }

    private static string WithoutLoneSurrogates(string form) => form.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? form : string.Concat(form.EnumerateRunes());
}
