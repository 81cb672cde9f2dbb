using System.Text.RegularExpressions;
using Hearsay.Language.Names.Tagging;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Names.Joining;

/// <summary>Names whose parts a small word links with hyphens ("Stratford-upon-Avon"): one name, however the tagger has labelled the parts.</summary>
internal static partial class LinkedNames
{
    private const int MostWords = 9;
    private static readonly int Place = NameLabels.Classes.IndexOf("LOC");

    internal static void Correct(Analysis analysis, int[] labels)
    {
        foreach (var sentence in analysis.SentenceRanges)
        {
            for (var first = sentence.First; first < sentence.End; first++)
            {
                if (!char.IsUpper(analysis.Words[first].Form[0]) || End(analysis, sentence, first) is not { } end) continue;
                if (MayBegin(labels[first]) && NameLabels.MayEnd(labels[end - 1])) Name(labels, first, end);
                first = end - 1;
            }
        }
    }

    /// <summary>The end of the linked name that begins with a word, or null where none does.</summary>
    private static int? End(Analysis analysis, SentenceRange sentence, int first)
    {
        var last = first;
        while (last + 1 < sentence.End && last - first < MostWords && analysis.Words[last].Span.End == analysis.Words[last + 1].Span.Start) last++;
        for (; last > first + 1; last--)
        {
            if (Linked().IsMatch(analysis.Document.Text[WordSpans.Of(analysis, first, last + 1)])) return last + 1;
        }
        return null;
    }

    private static bool MayBegin(int label) => label == NameLabels.Outside || NameLabels.Place(label) is NameLabels.Begin or NameLabels.Unit;

    // What the first part is taken for the whole is; most that have no label there are places.
    private static void Name(int[] labels, int first, int end)
    {
        var nameClass = labels[first] == NameLabels.Outside ? Place : NameLabels.Class(labels[first]);
        for (var word = first; word < end; word++)
        {
            labels[word] = NameLabels.Of(nameClass, word == first ? NameLabels.Begin : word == end - 1 ? NameLabels.Last : NameLabels.Inside);
        }
    }

    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{M}'’]+(?:[-‐]\p{Ll}{1,4})+[-‐]\p{Lu}[\p{L}\p{M}'’]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Linked();
}
