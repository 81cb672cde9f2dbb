using Hearsay.Facts.Statements.Cues;
using Hearsay.Facts.Statements.Sources;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Quotations;

/// <summary>
/// Reads who speaks beside a quotation that is nobody's yet from the order of the words alone, where tags and trees are wrong (“Who pays?” a voice in the clip asks.
/// | When pressed, the mother of three replied, “…”).
/// </summary>
internal sealed class SpokenBeside(CueLexicon lexicon, Analysis analysis, QuotedWords quoted, PostposedClause postposed, SourceFinder sources)
{
    // Fewer words in quotation marks are as often a name or a term.
    private const int FewestWords = 3;
    private const int LongestSpeaker = 24;
    private const int LongestPhrase = 8;

    /// <summary>Adds a draft for each quotation that no draft has any of and whose speaker stands beside it.</summary>
    public void AddTo(List<StatementDraft> drafts)
    {
        for (var number = 0; number < quoted.Quotations.Length; number++)
        {
            if (quoted.Quotations[number].Outer >= 0 || !IsUtterance(number) || drafts.Exists(draft => Holds(draft, number))) continue;
            if ((After(number) ?? Before(number)) is not { Cue: { } cue } spoken || drafts.Exists(draft => draft.Cue is { } other && (other.Holds(cue.Head.Index) || draft.Content.Contains(cue.Head.Index)))) continue;
            drafts.Add(spoken);
        }
    }

    private bool Holds(StatementDraft draft, int number) => quoted.Range(number) is var (first, end) && draft.Content.GetViewBetween(first, Math.Max(first, end - 1)).Count > 0;

    /// <summary>Whether a quotation is closed and ends with a mark of its own, as what is said does and a name does not, and has words enough.</summary>
    private bool IsUtterance(int number)
    {
        var (first, end) = quoted.Range(number);
        if (!quoted.Quotations[number].IsClosed || Enumerable.Range(first, end - first).Count(IsWord) < FewestWords) return false;
        return end - 2 > first && !IsWord(end - 2);
    }

    /// <summary>The speaker's clause right after the quotation.</summary>
    private StatementDraft? After(int number)
    {
        var (first, end) = quoted.Range(number);
        if (end >= analysis.Count) return null;
        var over = Math.Min(end + LongestSpeaker, analysis[end].Sentence.Range.End);
        for (var word = end; word < over && quoted.Outermost(word) < 0; word++)
        {
            if (Entry(word) is not { } entry) continue;
            var cue = new CueMatch(entry, analysis[word], word, word + 1, false);
            if (postposed.Read(cue) is { } read && read.Content.Contains(first) && read.Content.Max < end)
                return new(cue, read.Source, entry.Act, Enumerable.Range(first, end - first)) { IsQuoted = true, IsPostposed = true };
        }
        return null;
    }

    /// <summary>The speaker's clause right before the quotation, which a comma or a colon opens.</summary>
    private StatementDraft? Before(int number)
    {
        var (first, end) = quoted.Range(number);
        if (first < 3 || analysis.Words[first - 1].Form is not ("," or ":")) return null;
        var begin = Math.Max(analysis[first - 1].Sentence.Range.First, first - 2 - LongestPhrase);
        for (var word = first - 2; word >= begin && quoted.Outermost(word) < 0 && IsWord(word); word--)
        {
            if (Entry(word) is not { } entry || analysis.Words[word].Upos is not (Upos.VERB or Upos.NOUN)) continue;
            var source = analysis.Words[word].Upos == Upos.VERB && sources.Subject(analysis[word]) is { } subject && quoted.Outermost(subject.Head.Index) < 0 ? subject : postposed.NounBefore(word);
            return source is null ? null : new(new(entry, analysis[word], word, word + 1, false), source, entry.Act, Enumerable.Range(first, end - first)) { IsQuoted = true };
        }
        return null;
    }

    /// <summary>The entry of a verb that takes quotations, whatever the word is tagged as.</summary>
    private CueEntry? Entry(int word)
    {
        if (analysis.Words[word].Upos is not (Upos.VERB or Upos.NOUN)) return null;
        foreach (var entry in lexicon.HeadedBy(analysis[word].Lemma))
        {
            if (entry.Pos == "verb" && entry.Frames.Contains("quote") && !entry.Cue.Contains(' ', StringComparison.Ordinal)) return entry;
        }
        return null;
    }

    private bool IsWord(int word) => analysis.Words[word].Upos is not (Upos.PUNCT or Upos.SYM);
}
