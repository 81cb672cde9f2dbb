using System.Collections.Immutable;
using Hearsay.Language.Models;
using Hearsay.Language.Morphology;
using Hearsay.Language.Syntax;
using Hearsay.Language.Syntax.Transitions;
using Hearsay.Training.Linear;
using Hearsay.Training.Morphology;
using Hearsay.Training.Syntax;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training;

/// <summary>Trains the models of tags, features, lemmas and trees.</summary>
internal static class SyntaxTraining
{
    private const int TagRounds = 8;
    private const int Folds = 5;
    private const int Seed = 1;
    private const int TreesBytes = 7_700_000;

    internal static void Run(IReadOnlyList<string> treebanks, string folder, int parserRounds, Action<string> report)
    {
        var sentences = Treebank.Trees(Treebank.Read(treebanks));
        report($"{sentences.Length} sentences");
        TrainTags(sentences, Path.Combine(folder, SyntaxModel.TagsFile));
        report("tags, features and lemmas trained");
        var tagged = Jackknifed(sentences, report);
        var trainer = new ParserTrainer(sentences, Seed);
        var model = trainer.Train(tagged, parserRounds, round => report($"trees: round {round + 1} of {parserRounds}"));
        new ModelWriter()
            .Write(TransitionParser.Section, trainer.Labels, model.Average(3, 0.0002f).Within(TreesBytes))
            .Save(Path.Combine(folder, SyntaxModel.TreesFile));
    }

    private static void TrainTags(ImmutableArray<TreebankSentence> sentences, string path)
    {
        var tagger = new TagTrainer(sentences);
        var tags = tagger.Train(sentences, TagRounds, Seed);
        var (features, featureLabels) = MorphologyTrainer.TrainFeatures(sentences, 5, Seed);
        var (lemmas, lemmaLabels) = MorphologyTrainer.TrainLemmas(sentences, 5, Seed);
        new ModelWriter()
            .Write(Tagger.Section, tagger.Labels, tags.Average(2, 0.0002f))
            .Write(Morphologist.FeatureSection, featureLabels, features.Average())
            .Write(Morphologist.LemmaSection, lemmaLabels, lemmas.Average())
            .Save(path);
    }

    /// <summary>Tags every sentence with a tagger that has not seen it, so that the parser learns from tags as they will be.</summary>
    private static (TreebankSentence Sentence, Tag[] Tags)[] Jackknifed(ImmutableArray<TreebankSentence> sentences, Action<string> report)
    {
        var tagged = new (TreebankSentence, Tag[])[sentences.Length];
        for (var fold = 0; fold < Folds; fold++)
        {
            var trainer = new TagTrainer(sentences);
            var model = trainer.Train(sentences.Where((_, index) => index % Folds != fold), TagRounds / 2, Seed).ToModel(trainer.Labels);
            var tagger = new Tagger(model, () => new InvalidOperationException("The treebank has a tag that is none of UD's."));
            for (var index = fold; index < sentences.Length; index += Folds)
            {
                var found = new int[sentences[index].Count];
                tagger.Tag(sentences[index].Keys, found);
                tagged[index] = (sentences[index], [.. found.Select(tag => tagger.Tags[tag])]);
            }
            report($"tags: part {fold + 1} of {Folds}");
        }
        return tagged;
    }
}
