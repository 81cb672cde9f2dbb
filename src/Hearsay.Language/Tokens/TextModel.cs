using System.Runtime.InteropServices;
using Hearsay.Language.Models;
using Hearsay.Language.Sentences;
using Hearsay.Text;

namespace Hearsay.Language.Tokens;

/// <summary>From the text of a block to its sentences and words.</summary>
internal sealed class TextModel
{
    internal const string FileName = "english-text.model";

    internal TextModel(Tokenizer tokenizer, SentenceSplitter splitter, Contractions contractions) =>
        (Tokenizer, Splitter, Contractions) = (tokenizer, splitter, contractions);

    internal Tokenizer Tokenizer { get; }

    internal SentenceSplitter Splitter { get; }

    internal Contractions Contractions { get; }

    internal static TextModel Load(string folder)
    {
        var file = ModelFile.Read(Path.Combine(folder, FileName));
        return new(
            new(LinearModel.Read(file, Tokenizer.Section)),
            new(LinearModel.Read(file, SentenceSplitter.Section)),
            Contractions.Read(file));
    }

    /// <summary>Writes the sentences of <paramref name="block"/>, the document's block with that number, at the end of <paramref name="draft"/>; none of them crosses one of <paramref name="seams"/>.</summary>
    internal void Read(SourceText text, TextSpan block, int number, AnalysisDraft draft, IReadOnlyList<int> seams)
    {
        var start = block.Start;
        foreach (var seam in seams)
        {
            if (seam <= start || seam >= block.End) continue;
            Read(text, TextSpan.FromBounds(start, seam), number, draft);
            start = seam;
        }
        Read(text, TextSpan.FromBounds(start, block.End), number, draft);
    }

    /// <summary>Writes the sentences of <paramref name="block"/>, the document's block with that number, at the end of <paramref name="draft"/>.</summary>
    internal void Read(SourceText text, TextSpan block, int number, AnalysisDraft draft)
    {
        var tokens = new List<TextSpan>();
        Tokenizer.Split(text, block, tokens);
        if (tokens.Count == 0) return;
        var places = CollectionsMarshal.AsSpan(tokens);
        var ends = new List<int>();
        Splitter.Split(text, places, QuotedWords.Of(text, places), ends);
        var begin = 0;
        foreach (var end in ends)
        {
            var first = draft.Words.Count;
            for (; begin < end; begin++) Add(text, tokens[begin], draft);
            draft.Sentences.Add(new(first, draft.Words.Count - first, number));
        }
    }

    private void Add(SourceText text, TextSpan token, AnalysisDraft draft)
    {
        Span<int> lengths = stackalloc int[Contractions.Most];
        var count = Contractions.Split(text[token], lengths);
        if (count > 1) draft.MultiwordTokens.Add(new(token, draft.Words.Count, count));
        var start = token.Start;
        foreach (var length in lengths[..count])
        {
            var span = new TextSpan(start, length);
            draft.Words.Add(AnalysisDraft.Bare(span, draft.Forms.Of(text[span])));
            start += length;
        }
    }
}
