using Hearsay.Language.Names.Tagging;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Names;

/// <summary>Reads names off a row of labels.</summary>
internal static class NameRuns
{
    /// <summary>The names of a sentence as first word, end and class.</summary>
    internal static IEnumerable<(int First, int End, int Class)> Of(IReadOnlyList<int> labels, SentenceRange sentence)
    {
        for (var word = sentence.First; word < sentence.End; word++)
        {
            if (labels[word] == NameLabels.Outside) continue;
            var first = word;
            while (NameLabels.Place(labels[word]) is NameLabels.Begin or NameLabels.Inside && word + 1 < sentence.End) word++;
            yield return (first, word + 1, NameLabels.Class(labels[first]));
        }
    }
}
