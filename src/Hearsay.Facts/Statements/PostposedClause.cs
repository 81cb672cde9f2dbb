using Hearsay.Facts.Statements.Cues;
using Hearsay.Facts.Statements.Quotations;
using Hearsay.Facts.Statements.Sources;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements;

/// <summary>
/// Reads a speaker's clause that follows what is said or interrupts it ("…," said the mayor; …, the mayor said; …, the mayor said, …)
/// from the order of the words, where parsers err most.
/// </summary>
internal sealed class PostposedClause(Analysis analysis, QuotedWords quoted, CueFinder cues)
{
    private const int LongestSource = 40;
    private const int LongestPhrase = 14;
    private const int MostParts = 4;

    /// <summary>The source and the words of the content, or null where the cue stands otherwise.</summary>
    public (SourcePhrase Source, SortedSet<int> Content)? Read(CueMatch cue)
    {
        if (cue.Entry.Pos != "verb" || cue.IsPassive || !cue.Entry.Frames.Contains("quote")) return null;
        if (SourceFinder.IsParticiple(cue.Head) && cue.First == cue.Head.Index && cue.Head.Feature("VerbForm") != "Fin" && cue.Head.Xpos == "VBG") return null;
        var sentence = cue.Head.Sentence.Range;
        if (Source(cue, sentence) is not { } found) return null;
        var content = Content(cue, sentence, found.ContentEnd);
        return content is null ? null : (found.Source, content);
    }

    /// <summary>The noun phrase that ends right before a word and begins a clause, in the order of words; null where there is none.</summary>
    public SourcePhrase? NounBefore(int end)
    {
        var (first, begin) = (end, analysis[end].Sentence.Range.First);
        while (first > begin && end - first <= LongestPhrase && IsNominal(first - 1) && quoted.Outermost(first - 1) < 0) first--;
        if (first == end || (first > begin && !IsMark(first - 1) && analysis[first - 1].Upos is not (Upos.CCONJ or Upos.SCONJ))) return null;
        return IsSubjectLike(first) && Noun(first, end) is { } noun && noun.First == first && noun.End == end ? noun : null;
    }

    private (SourcePhrase Source, int ContentEnd)? Source(CueMatch cue, SentenceRange sentence)
    {
        var before = cue.First - 1;
        if (before <= sentence.First) return null;
        if (IsMark(before) && !IsOpening(before) && Noun(cue.End, sentence.End) is { } inverted && IsSubjectLike(inverted.First)
            && !BeginsClause(inverted, sentence))
            return (inverted, before);
        if (!EndsHere(cue, sentence)) return null;
        return AfterQuotation(cue, sentence) ?? AfterComma(cue, sentence) ?? WithDescription(cue, sentence);
    }

    /// <summary>The speaker between the end of a quotation and the cue.</summary>
    private (SourcePhrase, int)? AfterQuotation(CueMatch cue, SentenceRange sentence)
    {
        var index = cue.First - 1;
        while (index >= sentence.First && cue.First - index <= LongestSource && quoted.Outermost(index) < 0) index--;
        if (index < sentence.First || quoted.Outermost(index) < 0 || index == cue.First - 1) return null;
        var first = index + 1;
        while (first < cue.First && IsMark(first)) first++;
        if (Noun(first, cue.First) is not { } speaker || speaker.First != first) return null;
        if (!IsSubjectLike(first)) return null;
        return (speaker with { First = first, End = LastWord(first, cue.First) + 1 }, index + 1);
    }

    /// <summary>The speaker between a comma and the cue.</summary>
    private (SourcePhrase, int)? AfterComma(CueMatch cue, SentenceRange sentence)
    {
        var first = cue.First;
        while (first > sentence.First && cue.First - first <= LongestPhrase && !IsMark(first - 1) && IsNominal(first - 1)) first--;
        if (first == cue.First || first <= sentence.First + 1 || !IsMark(first - 1) || IsOpening(first - 1)) return null;
        return IsSubjectLike(first) && Noun(first, cue.First) is { } speaker && speaker.First == first && speaker.End == cue.First ? (speaker, first - 1) : null;
    }

    /// <summary>The speaker whom commas part from the cue ("…, another brother, Paul Brown of Springfield, said").</summary>
    private (SourcePhrase, int)? WithDescription(CueMatch cue, SentenceRange sentence)
    {
        if (!IsMark(cue.First - 1) || analysis[cue.First - 1].Form != ",") return null;
        var (first, parts, speaking) = (cue.First, 0, -1);
        while (parts < MostParts && PartBefore(first, sentence) is { } part && (parts == 0 || IsDescribed(part, first)))
        {
            if (parts > 0 && IsSubjectLike(part)) speaking = part;
            (first, parts) = (part, parts + 1);
        }
        if (speaking <= sentence.First + 1 || Noun(speaking, cue.First) is not { } speaker || speaker.First != speaking) return null;
        return (speaker with { End = LastWord(speaking, cue.First) + 1 }, speaking - 1);
    }

    /// <summary>Where the words between the comma right before a word and the mark before begin, if they are nominal; null otherwise.</summary>
    private int? PartBefore(int end, SentenceRange sentence)
    {
        var first = end - 1;
        while (first > sentence.First && end - first <= LongestPhrase && !IsMark(first - 1) && IsNominal(first - 1)) first--;
        return first < end - 1 && first > sentence.First && analysis[first - 1].Form == "," ? first : null;
    }

    /// <summary>Whether the words after a part go on describing whom it names: an origin, an age, another description, or the name of whom it describes.</summary>
    private bool IsDescribed(int part, int next) =>
        analysis[next].Upos is Upos.ADP or Upos.NUM or Upos.DET || (analysis[next].Upos == Upos.PROPN && analysis[part].Upos is Upos.DET or Upos.PRON);

    /// <summary>The words before the speaker's clause, and those after it where it interrupts; null where they make no clause.</summary>
    private SortedSet<int>? Content(CueMatch cue, SentenceRange sentence, int end)
    {
        var begin = BeginOfQuotation(sentence, end);
        var words = new SortedSet<int>(Enumerable.Range(begin, end - begin));
        var quotation = words.Any(word => quoted.Outermost(word) >= 0);
        var goesOn = Continuation(cue, sentence, quotation);
        if (goesOn > 0) words.UnionWith(Enumerable.Range(goesOn, sentence.End - goesOn));
        if (words.Contains(cue.Head.Index)) return null;
        return quotation || goesOn > 0 || IsClause(words, cue.Head.Index) ? words : null;
    }

    /// <summary>Where what is said begins: with its quotation where a mark sets that off from the words before, with the sentence otherwise.</summary>
    private int BeginOfQuotation(SentenceRange sentence, int end)
    {
        var number = quoted.Outermost(end - 1);
        if (number < 0) return sentence.First;
        var first = Math.Max(quoted.Range(number).First, sentence.First);
        return first > sentence.First && IsMark(first - 1) ? first : sentence.First;
    }

    /// <summary>Whether the noun after the cue is the subject of a clause, so that it is what is said and not who says it.</summary>
    private bool BeginsClause(SourcePhrase noun, SentenceRange sentence)
    {
        var next = noun.End;
        while (next < sentence.End && analysis[next].Upos == Upos.ADV) next++;
        return next < sentence.End && analysis[next].Upos is Upos.VERB or Upos.AUX && analysis[next].Feature("VerbForm") is "Fin" or "Part";
    }

    /// <summary>Whether the words have a subject and a verb of their own; parsers may hang the subject on the cue, which has another beside it.</summary>
    private bool IsClause(SortedSet<int> words, int cue) =>
        words.Any(word => analysis[word] is var token && token.Is("nsubj") && token.Head is { } head && (words.Contains(head.Index) || head.Index == cue))
        && words.Any(word => analysis[word].Feature("VerbForm") == "Fin");

    /// <summary>Where the content goes on after an interrupting clause; 0 where it does not.</summary>
    private int Continuation(CueMatch cue, SentenceRange sentence, bool quotation)
    {
        if (cue.End >= sentence.End - 1 || analysis[cue.End].Form != ",") return 0;
        var next = cue.End + 1;
        if (quoted.Outermost(next) >= 0) return quotation ? 0 : next;
        if (analysis[next].Feature("VerbForm") is "Ger" or "Part" || analysis[next].Feature("PronType") == "Rel" || cues.At(analysis[next]).Any()) return 0;
        for (var word = next; word < sentence.End; word++)
        {
            if (analysis[word].Feature("VerbForm") == "Fin") return next;
        }
        return 0;
    }

    /// <summary>Whether nothing that could be the content comes right after the cue.</summary>
    private bool EndsHere(CueMatch cue, SentenceRange sentence)
    {
        var next = cue.End;
        while (next < sentence.End && analysis[next].Upos == Upos.ADV) next++;
        if (next >= sentence.End) return true;
        var word = analysis[next];
        if (word.Upos == Upos.PUNCT) return word.Form != ":" && !IsOpening(next) && Closes(next, sentence);
        if (word.Relation is "obl:tmod" or "obl:unmarked" || (cue.Entry.Addressed && word.Upos is Upos.NOUN or Upos.PROPN or Upos.PRON or Upos.DET)) return !HasContentAfter(cue, sentence);
        return word.Upos == Upos.ADP && !HasContentAfter(cue, sentence);
    }

    /// <summary>Whether a mark after the cue ends the speaker's clause and does not begin its quotation.</summary>
    private bool Closes(int mark, SentenceRange sentence) =>
        analysis[mark].Form != "," || mark + 1 >= sentence.End || !IsOpening(mark + 1) || quoted.Outermost(sentence.First) >= 0
        || Enumerable.Range(sentence.First, mark - sentence.First).Any(word => quoted.Outermost(word) >= 0);

    private bool HasContentAfter(CueMatch cue, SentenceRange sentence)
    {
        for (var word = cue.End; word < sentence.End; word++)
        {
            var token = analysis[word];
            if (token.Is("ccomp") && token.Head?.Index == cue.Head.Index) return true;
            if (IsOpening(word) && !Enumerable.Range(sentence.First, cue.First - sentence.First).Any(other => quoted.Outermost(other) >= 0)) return true;
        }
        return false;
    }

    /// <summary>The noun phrase that begins at <paramref name="first"/>, in the order of words.</summary>
    private SourcePhrase? Noun(int first, int limit)
    {
        var end = first;
        var head = -1;
        while (end < limit && IsNominal(end) && !(head >= 0 && analysis[end].Upos is Upos.DET or Upos.PRON && analysis[end].Xpos is not "PRP$" && analysis[end - 1].Upos is not Upos.ADP))
        {
            var preposition = analysis[end].Upos == Upos.ADP;
            if (preposition && (head < 0 || analysis[end].Head is not { } inner || !inner.Is("nmod"))) break;
            if (head < 0 || (!AfterPreposition(first, end) && !preposition)) head = IsHead(end) ? end : head;
            end++;
        }
        return head < 0 ? null : new(analysis[head], null, first, end);
    }

    private bool AfterPreposition(int first, int word) =>
        Enumerable.Range(first, word - first).Any(index => analysis[index].Upos == Upos.ADP);

    private bool IsHead(int word) => analysis[word].Upos is Upos.NOUN or Upos.PROPN or Upos.PRON;

    private bool IsNominal(int word) =>
        analysis[word].Upos is Upos.NOUN or Upos.PROPN or Upos.PRON or Upos.DET or Upos.ADJ or Upos.NUM or Upos.ADP or Upos.CCONJ
        || (analysis[word].Upos == Upos.PART && analysis[word].Is("case"));

    private bool IsSubjectLike(int word) =>
        quoted.Outermost(word) < 0 && analysis[word].Feature("PronType") != "Rel" && analysis[word].Upos is Upos.NOUN or Upos.PROPN or Upos.PRON or Upos.DET or Upos.ADJ or Upos.NUM
        && analysis[word].Feature("Case") != "Acc" && !analysis[word].Is("obl") && !analysis[word].Is("obj");

    private bool IsOpening(int word) =>
        quoted.Outermost(word) is var number && number >= 0 && quoted.Range(number).First == word;

    private bool IsMark(int word) => analysis.Words[word].Upos == Upos.PUNCT;

    private int LastWord(int first, int end)
    {
        while (end - 1 > first && IsMark(end - 1)) end--;
        return end - 1;
    }
}
