using CsCheck;
using Hearsay.Language.Conllu;
using Hearsay.Language.Models;

namespace Hearsay.Language.Tests;

public sealed class AnalyzerTests
{
    private const string Report =
        "The ministry denied on Tuesday that its officer had met the envoy.\n\n" +
        "\"We didn't pay anyone,\" a spokeswoman said, adding that Belgrade's inquiry wasn't over. Who knew? Nobody, apparently...";

    private const string Marks = "aB .\n'’\"“”-(1)\u200B\uD83D\uDE00ž中\0\t";

    private static readonly Gen<string> Unicode = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char[' ', '~'], 0, 60],
        Gen.String[Gen.Int[0, Marks.Length - 1].Select(index => Marks[index]), 0, 80]);

    [Fact]
    public void The_laws_hold_on_random_text() => Unicode.Sample(
        text =>
        {
            var analysis = TrainedModels.Read(text);
            WordsAreTheirText(analysis);
            SentencesPartition(analysis);
            EverySentenceIsATree(analysis);
        },
        iter: 300);

    [Fact]
    public void The_laws_hold_on_random_text_in_the_fast_tier() => Unicode.Sample(
        text =>
        {
            var analysis = TrainedModels.FastAnalyzer.Analyze(RunningText.AsDocument("a text", text));
            WordsAreTheirText(analysis);
            EverySentenceIsATree(analysis);
        },
        iter: 200);

    [Fact]
    public void The_same_text_gives_the_same_output() => Assert.Equal(Written(Report), Written(Report));

    [Fact]
    public void Threads_share_one_analyzer()
    {
        var alone = Written(Report);
        var together = new string[16];
        Parallel.For(0, together.Length, index => together[index] = Written(Report));
        Assert.All(together, output => Assert.Equal(alone, output));
    }

    [Fact]
    public void A_plain_sentence_gets_its_tree()
    {
        var analysis = TrainedModels.Read("The ministry denied the report on Tuesday.");
        Assert.Equal("denied", analysis.Sentence(0).Root.Form);
        Assert.Equal("deny", analysis.Sentence(0).Root.Lemma);
        Assert.Equal("Past", analysis.Sentence(0).Root.Feature("Tense"));
        Assert.Equal(["ministry"], analysis.Sentence(0).Root.ChildrenIn("nsubj").Select(token => token.Form));
        Assert.Equal(["report"], analysis.Sentence(0).Root.ChildrenIn("obj").Select(token => token.Form));
    }

    [Fact]
    public void Furniture_is_not_read()
    {
        var document = RunningText.AsDocument("a text", "Share this\n\nHe left.");
        var marked = document with { Blocks = document.Blocks.SetItem(0, document.Blocks[0] with { Kind = Text.BlockKind.Furniture }) };
        Assert.Equal(["He", "left", "."], TrainedModels.Analyzer.Analyze(marked).Words.Select(word => word.Form));
    }

    [Fact]
    public void An_empty_text_has_no_words() => Assert.Empty(TrainedModels.Read("\n \n").Words);

    [Fact]
    public void One_line_without_end_is_read()
    {
        var analysis = TrainedModels.Read(new string('a', 100_000) + string.Concat(Enumerable.Repeat(" word", 5000)));
        Assert.Equal(5001, analysis.Count);
        EverySentenceIsATree(analysis);
    }

    [Fact]
    public void A_sentence_of_ten_thousand_words_takes_what_twice_one_of_five_thousand_takes()
    {
        var (half, whole) = (Allocated(715), Allocated(1430));
        Assert.InRange(whole, 0, 2.5 * half);

        static double Allocated(int clauses)
        {
            var text = string.Concat(Enumerable.Repeat("the minister who met the envoy that ", clauses)) + "denied it.";
            var before = GC.GetAllocatedBytesForCurrentThread();
            var analysis = TrainedModels.Read(text);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(analysis.Count > 7 * clauses);
            EverySentenceIsATree(analysis);
            return allocated;
        }
    }

    [Fact]
    public void A_missing_model_is_named()
    {
        var failure = Assert.Throws<ModelFormatException>(() => Analyzer.Load("no-such-folder"));
        Assert.Contains("no-such-folder", failure.Message, StringComparison.Ordinal);
    }

    private static string Written(string text)
    {
        var output = new StringWriter();
        ConlluWriter.Write(TrainedModels.Read(text), output);
        return output.ToString();
    }

    private static void WordsAreTheirText(Analysis analysis)
    {
        foreach (var word in analysis.Words) Assert.Equal(word.Form, analysis.Document.Text.Substring(word.Span));
        foreach (var token in analysis.MultiwordTokens) Assert.True(token.Count > 1 && token.First + token.Count <= analysis.Count);
        for (var index = 1; index < analysis.Count; index++)
            Assert.True(analysis.Words[index].Span.Start >= analysis.Words[index - 1].Span.End);
    }

    private static void SentencesPartition(Analysis analysis)
    {
        var next = 0;
        foreach (var range in analysis.SentenceRanges)
        {
            Assert.Equal(next, range.First);
            Assert.True(range.Count > 0);
            next = range.End;
            var block = analysis.Document.Blocks[range.Block].Span;
            for (var index = range.First; index < range.End; index++) Assert.True(block.Contains(analysis.Words[index].Span));
        }
        Assert.Equal(analysis.Count, next);
    }

    private static void EverySentenceIsATree(Analysis analysis)
    {
        foreach (var range in analysis.SentenceRanges)
        {
            var roots = 0;
            for (var index = range.First; index < range.End; index++)
            {
                var steps = 0;
                var at = index;
                while (analysis.Words[at].Head >= 0)
                {
                    at = analysis.Words[at].Head;
                    Assert.InRange(at, range.First, range.End - 1);
                    Assert.True(++steps <= range.Count, "a circle");
                }
                if (at == index) roots++;
                Assert.Equal(analysis.Words[index].Head < 0, analysis.Words[index].Relation == "root");
            }
            Assert.Equal(1, roots);
        }
    }
}
