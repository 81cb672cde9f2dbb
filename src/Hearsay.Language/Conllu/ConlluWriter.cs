using System.Globalization;
using Hearsay.Language.Names;
using Hearsay.Language.Syntax;
using Hearsay.Text;

namespace Hearsay.Language.Conllu;

/// <summary>Writes an analysis as CoNLL-U: <c># newdoc</c>, <c># newpar</c> where a block begins, <c># sent_id</c>, <c># text</c>, and names as <c>NER=</c>.</summary>
public static class ConlluWriter
{
    /// <summary>Writes all sentences of <paramref name="analysis"/>; a document without any writes nothing.</summary>
    public static void Write(Analysis analysis, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(output);
        var names = NameTags(analysis);
        var (multiword, block) = (0, -1);
        for (var number = 0; number < analysis.SentenceRanges.Length; number++)
        {
            var range = analysis.SentenceRanges[number];
            if (number == 0) Line(output, $"# newdoc id = {analysis.Document.Id}");
            if (range.Block != block) Line(output, "# newpar");
            block = range.Block;
            Line(output, string.Create(CultureInfo.InvariantCulture, $"# sent_id = {analysis.Document.Id}-{number + 1}"));
            Line(output, "# text = " + Surface(analysis, range));
            for (var index = range.First; index < range.End; index++)
            {
                if (multiword < analysis.MultiwordTokens.Length && analysis.MultiwordTokens[multiword].First == index)
                    Line(output, MultiwordRow(analysis, range, analysis.MultiwordTokens[multiword++]).ToString());
                Line(output, WordRow(analysis, range, index, names).ToString());
            }
            Line(output, "");
        }
    }

    /// <summary>Each word's name in the BIO scheme (<c>B-PER</c>, <c>I-ORG</c>), or null.</summary>
    internal static string?[] NameTags(Analysis analysis)
    {
        var tags = new string?[analysis.Count];
        foreach (var name in analysis.Names)
        {
            for (var index = name.First; index < name.End; index++) tags[index] = Tag(index == name.First ? 'B' : 'I', name.Type);
        }
        return tags;
    }

    /// <summary>The head of a word as CoNLL-U numbers it.</summary>
    internal static string HeadOf(Word word, SentenceRange range) =>
        (word.Head < 0 ? 0 : word.Head - range.First + 1).ToString(CultureInfo.InvariantCulture);

    private static string Tag(char place, NameType type) => $"{place}-{type}";

    private static ConlluRow WordRow(Analysis analysis, SentenceRange range, int index, string?[] names)
    {
        var word = analysis.Words[index];
        var misc = names[index] is { } name ? "NER=" + name : "";
        if (!InMultiword(analysis, index) && !SpaceFollows(analysis, word.Span.End)) misc += misc.Length > 0 ? "|SpaceAfter=No" : "SpaceAfter=No";
        return new(
            (index - range.First + 1).ToString(CultureInfo.InvariantCulture), word.Form, word.Lemma, word.Upos.ToString(), word.Xpos, word.Feats,
            HeadOf(word, range), word.Relation, "_", misc.Length > 0 ? misc : "_");
    }

    private static ConlluRow MultiwordRow(Analysis analysis, SentenceRange range, MultiwordToken token)
    {
        var first = token.First - range.First + 1;
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{first}-{first + token.Count - 1}"), analysis.Document.Text.Substring(token.Span),
            "_", "_", "_", "_", "_", "_", "_", SpaceFollows(analysis, token.Span.End) ? "_" : "SpaceAfter=No");
    }

    private static bool InMultiword(Analysis analysis, int index)
    {
        int low = 0, high = analysis.MultiwordTokens.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var token = analysis.MultiwordTokens[middle];
            if (index < token.First) high = middle - 1;
            else if (index >= token.First + token.Count) low = middle + 1;
            else return true;
        }
        return false;
    }

    private static bool SpaceFollows(Analysis analysis, int end)
    {
        var text = analysis.Document.Text;
        return end >= text.Length || Tokens.Tokenizer.IsSpace(text[end]);
    }

    /// <summary>The sentence's text on one line, every run of white space one blank.</summary>
    private static string Surface(Analysis analysis, SentenceRange range)
    {
        var span = TextSpan.FromBounds(analysis.Words[range.First].Span.Start, analysis.Words[range.End - 1].Span.End);
        var parts = new System.Text.StringBuilder(span.Length);
        foreach (var unit in analysis.Document.Text[span])
        {
            if (!Tokens.Tokenizer.IsSpace(unit)) parts.Append(unit);
            else if (parts.Length > 0 && parts[^1] != ' ') parts.Append(' ');
        }
        return parts.ToString();
    }

    private static void Line(TextWriter output, string line)
    {
        output.Write(line);
        output.Write('\n');
    }
}
