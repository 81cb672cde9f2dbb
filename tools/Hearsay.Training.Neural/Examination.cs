using Hearsay.Language.Models;
using Hearsay.Language.Names;
using Hearsay.Language.Names.Tagging;
using Hearsay.Language.Neural;
using Hearsay.Language.Syntax;
using Hearsay.Training.Names;
using Hearsay.Training.Neural.Data;

namespace Hearsay.Training.Neural;

/// <summary>Runs the packed model as the program does over sentences with gold tokens.</summary>
internal sealed class Examination(IReadOnlyDictionary<string, IReadOnlyList<TreeSentence>> trees, IReadOnlyDictionary<string, NameCorpus[]> names)
{
    private const int SentencesAtOnce = 64;

    public Score Run(string vectors, string network)
    {
        var model = NeuralSyntax.Read(ModelFile.Read(vectors), ModelFile.Read(network));
        return new([.. trees.Select(pair => Trees(pair.Key, model, pair.Value))], [.. names.Select(pair => Names(pair.Key, model, pair.Value))]);
    }

    private static (string, double, double, double) Trees(string corpus, NeuralSyntax model, IReadOnlyList<TreeSentence> sentences)
    {
        double all = 0, universal = 0, attached = 0, labelled = 0;
        foreach (var chunk in sentences.Chunk(SentencesAtOnce))
        {
            var words = chunk.SelectMany(sentence => sentence.Forms).Select(Unread).ToArray();
            var ranges = new List<SentenceRange>();
            foreach (var sentence in chunk) ranges.Add(new(ranges.Count == 0 ? 0 : ranges[^1].End, sentence.Forms.Length, 0));
            model.Annotate(words, [.. ranges]);
            foreach (var (sentence, range) in chunk.Zip(ranges))
            {
                for (var index = 0; index < range.Count; index++)
                {
                    var word = words[range.First + index];
                    all++;
                    if (sentence.Tags[index].StartsWith(word.Upos.ToString() + "\t", StringComparison.Ordinal)) universal++;
                    if ((word.Head < 0 ? 0 : word.Head - range.First + 1) != sentence.Heads[index]) continue;
                    attached++;
                    if (word.Relation == sentence.Relations[index]) labelled++;
                }
            }
        }
        return (corpus, 100 * universal / all, 100 * attached / all, 100 * labelled / all);
    }

    // Persons, organizations and places, the best path by the network alone.
    private static (string, double) Names(string corpus, NeuralSyntax model, NameCorpus[] documents)
    {
        double right = 0, both = 0;
        var (path, transitions) = (new NamePath(), new float[(NameLabels.Count + 1) * NameLabels.Count]);
        foreach (var document in documents)
        {
            var evidence = new NameEvidence(document.Forms.Length);
            model.Annotate([.. document.Forms.Select(Unread)], document.Sentences, evidence);
            var labels = new int[document.Forms.Length];
            foreach (var sentence in document.Sentences)
            {
                var scores = path.Scores(sentence.Count);
                for (var word = 0; word < sentence.Count; word++)
                {
                    for (var label = 0; label < NameLabels.Count; label++) scores[(word * NameLabels.Count) + label] = MathF.Log(evidence.Of(sentence.First + word, document.Scheme)[label] + 1e-9f);
                }
                path.Best(transitions, labels.AsSpan(sentence.First, sentence.Count));
                var (gold, said) = (Core(document.Labels, sentence), Core(labels, sentence));
                both += gold.Count + said.Count;
                right += gold.Count(said.Contains);
            }
        }
        return (corpus, 200 * right / both);
    }

    private static HashSet<(int, int, int)> Core(int[] labels, SentenceRange sentence) => [.. NameRuns.Of(labels, sentence).Where(name => name.Class < 3)];

    private static Word Unread(string form) => new(default, form, "", default, "", "", 0, "");
}
