using Hearsay.Language.Models;
using Hearsay.Language.Sentences;
using Hearsay.Language.Tokens;
using Hearsay.Training.Text;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training;

/// <summary>Trains the model that cuts text into sentences and words.</summary>
internal static class TextTraining
{
    private const int Rounds = 12;
    private const int PlainCount = 8_000;
    private const float LeastWeight = 0.05f;
    private const int Seed = 1;

    internal static void Run(IReadOnlyList<string> treebanks, string? plain, string folder)
    {
        var sentences = Treebank.Read(treebanks);
        var paragraphs = TreebankText.Paragraphs(sentences).ToArray();
        var more = plain is null ? [] : PlainSentences.Paragraphs(plain, PlainCount).ToArray();
        var writer = new ModelWriter()
            .Write(Tokenizer.Section, ["inside", "end"], TokenizerTrainer.Train(paragraphs, Rounds, Seed).Rows(2, LeastWeight))
            .Write(SentenceSplitter.Section, ["inside", "end"], SentenceTrainer.Train([.. paragraphs, .. more], Rounds, Seed).Rows(2, LeastWeight));
        ContractionInventory.Of(sentences).Write(writer);
        writer.Save(Path.Combine(folder, TextModel.FileName));
    }
}
