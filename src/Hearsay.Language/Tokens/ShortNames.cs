using Hearsay.Text;

namespace Hearsay.Language.Tokens;

/// <summary>
/// Tells short names at the end of a sentence ("They met Mr Vo.") from the abbreviations that they look like: what stands elsewhere in the text without a full stop
/// is none. The tokenizer sees only the run of characters itself.
/// </summary>
internal static class ShortNames
{
    private const int MostLetters = 4;

    /// <summary>Whether the full stop at the end of a token is the sentence's, by the rest of the text.</summary>
    public static bool IsStopped(SourceText text, TextSpan token)
    {
        var form = text[token];
        if (form.Length is < 3 or > MostLetters + 1 || form[^1] != '.' || !IsName(form[..^1]) || !MayEndSentence(text, token.End)) return false;
        var all = text[TextSpan.FromBounds(0, text.Length)];
        for (var at = 0; all[at..].IndexOf(form[..^1], StringComparison.Ordinal) is >= 0 and var found; at += found + 1)
        {
            if (IsBare(all, at + found, form.Length - 1)) return true;
        }
        return false;
    }

    private static bool IsName(ReadOnlySpan<char> form)
    {
        if (!char.IsUpper(form[0])) return false;
        foreach (var unit in form[1..])
        {
            if (!char.IsLower(unit)) return false;
        }
        return true;
    }

    // The line or the text ends here, or a capital follows.
    private static bool MayEndSentence(SourceText text, int end)
    {
        var at = end;
        while (at < text.Length && text[at] == ' ') at++;
        return at == text.Length || char.IsControl(text[at]) || (at > end && char.IsUpper(text[at]));
    }

    // A word by itself, which goes on in small letters or with a comma or an apostrophe.
    private static bool IsBare(ReadOnlySpan<char> all, int begin, int length)
    {
        var end = begin + length;
        if ((begin > 0 && !Tokenizer.IsSpace(all[begin - 1])) || end + 1 >= all.Length) return false;
        return all[end] is ',' or '\'' or '’' || (all[end] == ' ' && char.IsLower(all[end + 1]));
    }
}
