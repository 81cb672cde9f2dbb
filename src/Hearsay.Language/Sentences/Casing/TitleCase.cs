using Hearsay.Text;

namespace Hearsay.Language.Sentences.Casing;

/// <summary>
/// Reads headlines that are Set in Capitals Like This as if they were not: a word of one is small where the document writes it small elsewhere, or, if it writes it nowhere else, where the
/// language does and no name is known like it. The text of the document stays as it is; this is a second one, of the same length.
/// </summary>
/// <param name="isCommon">Whether the language has a word (in lower case) without a capital, and no known name is like it.</param>
/// <param name="isName">Whether two words are a known name.</param>
internal sealed class TitleCase(Func<string, bool> isCommon, Func<string, bool> isName)
{
    private const int MostWords = 30;
    private const int FewestCapitals = 3;

    // Prepositions and articles may stay small in a title up to this length.
    private const int LongestParticle = 4;

    /// <summary>The text as it is to be read; the document's own where none of its lines is set so.</summary>
    internal SourceText Read(Document document)
    {
        var (titles, census) = (new List<List<CasedWord>>(), new CaseCensus());
        foreach (var block in document.Blocks)
        {
            if (!block.IsContent) continue;
            var words = CasedWord.Of(document.Text, block.Span);
            if (IsTitled(words)) titles.Add(words);
            else census.Add(words);
        }
        if (titles.Count == 0) return document.Text;
        var text = document.Text.ToString().ToCharArray();
        foreach (var title in titles)
        {
            foreach (var word in Small(title, census)) word.Text.AsSpan().ToLowerInvariant(text.AsSpan(word.Start, word.Text.Length));
        }
        return new(new string(text));
    }

    private static bool IsTitled(List<CasedWord> words)
    {
        if (words.Count > MostWords) return false;
        var capitals = 0;
        foreach (var word in words)
        {
            if (!word.IsCapital && word.Text.Length > LongestParticle) return false;
            if (word is { IsCapital: true, IsAllCapitals: false, BeginsSentence: false }) capitals++;
        }
        return capitals >= FewestCapitals;
    }

    /// <summary>The words of a title that are to be read without a capital; none where the document shows of none that it is no name.</summary>
    private List<CasedWord> Small(List<CasedWord> title, CaseCensus census)
    {
        var (small, isShown) = (new List<CasedWord>(), false);
        for (var at = 0; at < title.Count; at++)
        {
            var word = title[at];
            if (word.BeginsSentence || word.IsAllCapitals || !word.IsCapital) continue;
            var (before, after) = (at > 0 ? title[at - 1].Text : null, at + 1 < title.Count ? title[at + 1].Text : null);
            if (isName($"{before} {word.Text}") || isName($"{word.Text} {after}")) continue;
            var known = census.IsSmall(before, word.Text, after);
            var lower = word.Text.ToLowerInvariant();
            var isWord = known ?? (word.Text.Length > 1 && (isCommon(lower) || census.HasFormOf(lower)));
            if (!isWord) continue;
            small.Add(word);
            isShown |= known == true;
        }
        return isShown ? small : [];
    }
}
