using Hearsay.Text;

namespace Hearsay.Language.Sentences.Casing;

/// <summary>A row of letters of a line, with its capitals.</summary>
/// <param name="Start">Where it stands in the document.</param>
/// <param name="Text">The letters.</param>
/// <param name="BeginsSentence">Whether a sentence may begin with it.</param>
internal readonly record struct CasedWord(int Start, string Text, bool BeginsSentence)
{
    /// <summary>Whether it begins with a capital.</summary>
    internal bool IsCapital => char.IsUpper(Text[0]);

    /// <summary>Whether it has several letters and all are capitals.</summary>
    internal bool IsAllCapitals => Text.Length > 1 && !Text.Any(char.IsLower);

    /// <summary>The words of a line: letters with the apostrophes between them.</summary>
    internal static List<CasedWord> Of(SourceText text, TextSpan line)
    {
        var (words, begins) = (new List<CasedWord>(), true);
        for (var at = line.Start; at < line.End; at++)
        {
            if (!char.IsLetter(text[at]))
            {
                begins = !char.IsDigit(text[at]) && (begins || !(char.IsWhiteSpace(text[at]) || text[at] is ',' or ';' or ')' or '-' or '\'' or '’' or '&'));
                continue;
            }
            var end = at + 1;
            while (end < line.End && (char.IsLetter(text[end]) || (text[end] is '\'' or '’' && end + 1 < line.End && char.IsLetter(text[end + 1])))) end++;
            words.Add(new(at, text.Substring(TextSpan.FromBounds(at, end)), begins));
            (begins, at) = (false, end - 1);
        }
        return words;
    }
}
