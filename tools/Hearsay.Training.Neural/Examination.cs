using System.Diagnostics;
using System.Globalization;
using Hearsay.Language.Models;
using Hearsay.Language.Neural;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Neural;

/// <summary>Runs the packed model as the program does, on one thread, over sentences with gold tokens.</summary>
internal static class Examination
{
    private const int SentencesAtOnce = 40;

    public static string Run(string vectors, string network, IReadOnlyList<TreeSentence> sentences)
    {
        var model = NeuralSyntax.Read(ModelFile.Read(vectors), ModelFile.Read(network));
        int all = 0, universal = 0, labelled = 0;
        var clock = Stopwatch.StartNew();
        foreach (var chunk in sentences.Chunk(SentencesAtOnce))
        {
            var words = chunk.SelectMany(sentence => sentence.Forms).Select(form => new Word(default, form, "", default, "", "", 0, "")).ToArray();
            var ranges = new List<SentenceRange>();
            foreach (var sentence in chunk) ranges.Add(new(ranges.Count == 0 ? 0 : ranges[^1].End, sentence.Forms.Length, 0));
            model.Annotate(words, [.. ranges]);
            foreach (var (sentence, range) in chunk.Zip(ranges))
            {
                for (var index = 0; index < range.Count; index++)
                {
                    var word = words[range.First + index];
                    var head = word.Head < 0 ? 0 : word.Head - range.First + 1;
                    if (sentence.Tags[index].StartsWith(word.Upos.ToString() + "\t", StringComparison.Ordinal)) universal++;
                    if (head == sentence.Heads[index] && word.Relation == sentence.Relations[index]) labelled++;
                    all++;
                }
            }
        }
        return string.Create(
            CultureInfo.InvariantCulture,
            $"UPOS {100.0 * universal / all:F2}  LAS {100.0 * labelled / all:F2}  {all / clock.Elapsed.TotalSeconds:F0} words/s");
    }
}
