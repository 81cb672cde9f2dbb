using Hearsay.Text;

namespace Hearsay.Cases.Wording;

/// <summary>Cuts a block roughly into sentences, for passages to show: after a full stop, question or exclamation mark with what closes, before a capital, digit or opening quotation mark.</summary>
internal static class SentenceCutter
{
    private const int ShortestSentence = 20;

    public static IEnumerable<TextSpan> Cut(SourceText text, TextSpan block)
    {
        var begin = block.Start;
        for (var index = block.Start; index < block.End; index++)
        {
            if (text[index] is not ('.' or '!' or '?')) continue;
            var end = index + 1;
            while (end < block.End && text[end] is '"' or '”' or '’' or ')' or '\'') end++;
            var next = end;
            while (next < block.End && char.IsWhiteSpace(text[next])) next++;
            if (next == end || next >= block.End || end - begin < ShortestSentence || !Opens(text[next]) || IsAbbreviation(text, begin, index)) continue;
            yield return TextSpan.FromBounds(begin, end);
            begin = next;
        }
        if (begin < block.End) yield return TextSpan.FromBounds(begin, block.End);
    }

    private static bool Opens(char letter) => char.IsUpper(letter) || char.IsDigit(letter) || letter is '"' or '“' or '‘' or '\'' or '(';

    // A point after one capital ("Q.R.", "J. Smith") or after a capital with one letter more ("Mr.", "Dr.", "St.").
    private static bool IsAbbreviation(SourceText text, int begin, int point)
    {
        var word = point;
        while (word > begin && char.IsLetter(text[word - 1])) word--;
        return point - word is > 0 and <= 2 && char.IsUpper(text[word]);
    }
}
