using System.Globalization;
using Hearsay.Language.Names;
using Hearsay.Language.Names.Tagging;

namespace Hearsay.Training.Names;

/// <summary>Exact-span scores of a tagger on annotated documents.</summary>
internal static class NameExamination
{
    /// <summary>One line: F1 over all classes, and over persons, organizations and places.</summary>
    internal static string Report(string label, NameTagger tagger, IEnumerable<NameCorpus> corpora)
    {
        var (right, gold, said) = (new int[6], new int[6], new int[6]);
        foreach (var corpus in corpora)
        {
            var labels = tagger.Label(corpus.Forms, corpus.Sentences);
            foreach (var sentence in corpus.Sentences)
            {
                var (one, other) = (NameRuns.Of(corpus.Labels, sentence).ToHashSet(), NameRuns.Of(labels, sentence).ToHashSet());
                foreach (var name in one) gold[name.Class]++;
                foreach (var name in other) said[name.Class]++;
                foreach (var name in one.Where(other.Contains)) right[name.Class]++;
            }
        }
        string F1(Range classes) => (200.0 * right[classes].Sum() / (gold[classes].Sum() + said[classes].Sum())).ToString("F2", CultureInfo.InvariantCulture);
        return $"{label}: all {F1(..)}, core {F1(..3)}, PER {F1(..1)} ORG {F1(1..2)} LOC {F1(2..3)} NORP {F1(3..4)} MISC {F1(4..5)}";
    }
}
