using System.Collections.Frozen;
using Hearsay.Language;
using Hearsay.Language.Names;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Arguments;

/// <summary>
/// The words of a document that tell where and when it was filed, at the beginning of a paragraph ("SARAJEVO, 3 May 2021 (Wire) – …"): capitalised words,
/// numbers and what stands in brackets, up to a dash that stands free. They are part of no sentence's grammar.
/// </summary>
internal sealed class Datelines
{
    // The longest dateline, in words.
    private const int Longest = 24;

    // The fewest letters of a place that is set in capitals.
    private const int FewestLetters = 3;

    private readonly FrozenSet<int> words;

    /// <summary>Finds the datelines of <paramref name="analysis"/>.</summary>
    public Datelines(Analysis analysis)
    {
        var found = new HashSet<int>();
        var block = -1;
        foreach (var sentence in analysis.SentenceRanges)
        {
            if (sentence.Block != block) found.UnionWith(Enumerable.Range(sentence.First, EndOf(analysis, sentence) - sentence.First));
            block = sentence.Block;
        }
        words = found.ToFrozenSet();
    }

    /// <summary>Whether a word stands in a dateline.</summary>
    public bool Hold(int word) => words.Contains(word);

    /// <summary>The index after the dash of the dateline that the paragraph of a sentence opens with; the sentence's first word where there is none.</summary>
    private static int EndOf(Analysis analysis, SentenceRange opening)
    {
        var (first, inBrackets, hasBrackets) = (opening.First, false, false);
        if (!char.IsUpper(analysis.Words[first].Form[0])) return first;
        var limit = Math.Min(analysis.Count, first + Longest);
        for (var word = first; word < limit && IsInBlock(analysis, word, opening.Block); word++)
        {
            var form = analysis.Words[word].Form;
            if (IsFreeDash(analysis, word)) return IsFiled(analysis, first, word, hasBrackets) ? word + 1 : first;
            if (form is "(" or "[") (inBrackets, hasBrackets) = (true, true);
            else if (form is ")" or "]")
            {
                inBrackets = false;
                if (IsCredit(analysis, first, word)) return word + 1;
            }
            else if (!inBrackets && !MayStand(form)) return first;
        }
        return first;
    }

    /// <summary>Whether a place and a credit in brackets are set before the first sentence without a dash ("Springfield (NWS) The mayor …").</summary>
    private static bool IsCredit(Analysis analysis, int first, int bracket) =>
        bracket + 1 < analysis.Count && bracket - first >= 3 && analysis.Words[bracket - 2].Form is "(" or "[" && analysis.Words[bracket - 1].Form is { Length: > 1 } credit && credit.All(char.IsUpper)
        && IsPlace(analysis, first) && char.IsUpper(analysis.Words[bracket + 1].Form[0]);

    private static bool IsPlace(Analysis analysis, int first) => analysis.Names.Any(name => name.First == first && name.Type is NameType.GPE or NameType.LOC);

    private static bool MayStand(string form) => char.IsUpper(form[0]) || char.IsDigit(form[0]) || form is "," or "." or "/";

    /// <summary>Whether the words before the dash are a place's name in capitals, or end in brackets, or are a place alone and no aside.</summary>
    private static bool IsFiled(Analysis analysis, int first, int dash, bool hasBrackets)
    {
        if (dash == first || dash + 1 >= analysis.Count) return false;
        var place = analysis.Words[first].Form;
        if (place.Length >= FewestLetters && place.All(char.IsUpper) && !IsPerson(analysis, first)) return true;
        return IsPlace(analysis, first) && (hasBrackets || (char.IsUpper(analysis.Words[dash + 1].Form[0]) && !HasOtherDash(analysis, dash)));
    }

    private static bool IsPerson(Analysis analysis, int word) => analysis.Names.Any(name => name.Type == NameType.PER && name.First <= word && word < name.End);

    private static bool HasOtherDash(Analysis analysis, int dash)
    {
        var end = analysis[dash].Sentence.Range.End;
        for (var word = dash + 1; word < end; word++)
        {
            if (IsFreeDash(analysis, word)) return true;
        }
        return false;
    }

    private static bool IsInBlock(Analysis analysis, int word, int block) => analysis[word].Sentence.Range.Block == block;

    private static bool IsFreeDash(Analysis analysis, int word)
    {
        var form = analysis.Words[word].Form;
        if (!form.All(mark => mark is '-' or '–' or '—' or '―')) return false;
        return form is not "-" || word == 0 || analysis.Words[word - 1].Span.End < analysis.Words[word].Span.Start;
    }
}
