using System.Collections.Immutable;
using System.Text;
using Hearsay.Language.Syntax;
using Hearsay.Text;

namespace Hearsay.Language.Conllu;

/// <summary>
/// Annotates the sentences of a CoNLL-U file as they are: its tokens, multiword tokens, empty nodes and comments stay, columns 3 to 8 of its
/// words and <c>NER=</c> in the last are written anew.
/// </summary>
public static class ConlluAnnotation
{
    private const string NameEntry = "NER=";

    /// <summary>Writes <paramref name="file"/> with the annotation of <paramref name="analyzer"/>, document by document.</summary>
    public static void Write(ConlluFile file, Analyzer analyzer, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(output);
        var document = new List<ConlluSentence>();
        foreach (var sentence in file.Sentences)
        {
            if (sentence.Has("newdoc")) Write(document, analyzer, output);
            document.Add(sentence);
        }
        Write(document, analyzer, output);
        foreach (var comment in file.Trailing) Line(output, comment);
    }

    /// <summary>The sentences as an analysis that has nothing yet but words: each is a paragraph of a text put together from its tokens.</summary>
    internal static Analysis Tokenized(IReadOnlyList<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        var draft = new AnalysisDraft();
        var blocks = ImmutableArray.CreateBuilder<Block>(sentences.Count);
        foreach (var sentence in sentences)
        {
            var (start, first) = (text.Length, draft.Words.Count);
            Append(sentence, text, draft);
            draft.Sentences.Add(new(first, draft.Words.Count - first, blocks.Count));
            blocks.Add(new(BlockKind.Paragraph, TextSpan.FromBounds(start, text.Length)));
            text.Append('\n');
        }
        var document = new Document { Id = "conllu", Source = "conllu", Text = new(text.ToString()), Blocks = blocks.DrainToImmutable(), Language = "en" };
        return new()
        {
            Document = document,
            Words = [.. draft.Words],
            SentenceRanges = [.. draft.Sentences],
            MultiwordTokens = [.. draft.MultiwordTokens],
        };
    }

    private static void Append(ConlluSentence sentence, StringBuilder text, AnalysisDraft draft)
    {
        var words = sentence.Words.ToArray();
        var number = 0;
        var spaced = false;
        foreach (var token in sentence.Tokens)
        {
            if (spaced) text.Append(' ');
            spaced = token.SpaceAfter;
            var span = new TextSpan(text.Length, token.Form.Length);
            text.Append(token.Form);
            var count = token.IsMultiword ? ConlluSentence.LastOf(token) - number : 1;
            if (token.IsMultiword) draft.MultiwordTokens.Add(new(span, draft.Words.Count, count));
            Append(words.AsSpan(number, count), token.Form, span, draft);
            number += count;
        }
    }

    /// <summary>The words of one token: each at its own place where they make up the token, else all at the token's.</summary>
    private static void Append(ReadOnlySpan<ConlluRow> words, string token, TextSpan span, AnalysisDraft draft)
    {
        var (start, whole) = (span.Start, new StringBuilder());
        foreach (var word in words) whole.Append(word.Form);
        var exact = whole.Equals(token.AsSpan());
        foreach (var word in words)
        {
            draft.Words.Add(AnalysisDraft.Bare(exact ? new(start, word.Form.Length) : span, word.Form));
            start += word.Form.Length;
        }
    }

    private static void Write(List<ConlluSentence> document, Analyzer analyzer, TextWriter output)
    {
        var analysis = analyzer.Annotate(Tokenized(document));
        var names = ConlluWriter.NameTags(analysis);
        var index = 0;
        for (var number = 0; number < document.Count; number++)
        {
            foreach (var comment in document[number].Comments) Line(output, comment);
            foreach (var row in document[number].Rows)
                Line(output, (row.IsWord ? Annotated(row, analysis.Words[index], analysis.SentenceRanges[number], names[index++]) : row).ToString());
            Line(output, "");
        }
        document.Clear();
    }

    private static ConlluRow Annotated(ConlluRow row, Word word, SentenceRange range, string? name)
    {
        var misc = row.Misc.Split('|').Where(entry => entry != "_" && !entry.StartsWith(NameEntry, StringComparison.Ordinal)).ToList();
        if (name is not null) misc.Add(NameEntry + name);
        return row with
        {
            Lemma = word.Lemma,
            Upos = word.Upos.ToString(),
            Xpos = word.Xpos,
            Feats = word.Feats,
            Head = ConlluWriter.HeadOf(word, range),
            Deprel = word.Relation,
            Misc = misc.Count > 0 ? string.Join('|', misc) : "_",
        };
    }

    private static void Line(TextWriter output, string line)
    {
        output.Write(line);
        output.Write('\n');
    }
}
