using System.Text;
using Hearsay.Language;
using Hearsay.Language.Conllu;

namespace Hearsay.Scoring.Trees;

/// <summary>Tags, features, lemmas and dependencies on a treebank's own tokens, and everything from its running text.</summary>
public static class TreesScorer
{
    /// <summary>
    /// The figures for a CoNLL-U file, or for the development part of a folder (the file whose name ends in <c>dev.conllu</c>);
    /// the last is LAS from running text.
    /// </summary>
    /// <exception cref="InvalidDataException">The path holds no CoNLL-U.</exception>
    public static IReadOnlyList<Figure> Score(string path, Analyzer analyzer, int limit = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(analyzer);
        var gold = Read(FileOf(path), limit);
        var file = TreeFile.Of(gold.Sentences);
        var figures = TreeScore.Compare("gold tokens", file, TreeFile.Of(OnTokens(gold, analyzer).Sentences), segmentation: false);
        var raw = TreeScore.Compare("raw text", file, TreeFile.Of(FromText(gold, analyzer).Sentences), segmentation: true);
        return [.. figures, .. raw, new("LAS F1 from raw text", raw.Single(figure => figure.Label == "raw text LAS").Value)];
    }

    private static string FileOf(string path)
    {
        if (!Directory.Exists(path)) return path;
        return Directory.EnumerateFiles(path, "*dev.conllu").Order(StringComparer.Ordinal).FirstOrDefault()
            ?? throw new InvalidDataException($"{path}: no file here ends in dev.conllu");
    }

    private static ConlluFile Read(string path, int limit)
    {
        using var reader = new StreamReader(path);
        var outcome = ConlluReader.Read(reader);
        var file = outcome.Value ?? throw new InvalidDataException($"{path}: {outcome.Failure!.Message}");
        return file with { Sentences = [.. file.Sentences.Take(limit)] };
    }

    private static ConlluFile OnTokens(ConlluFile gold, Analyzer analyzer)
    {
        var output = new StringWriter();
        ConlluAnnotation.Write(gold, analyzer, output);
        return Parsed(output);
    }

    private static ConlluFile FromText(ConlluFile gold, Analyzer analyzer)
    {
        var output = new StringWriter();
        ConlluWriter.Write(analyzer.Analyze(RunningText.AsDocument("treebank", TextOf(gold))), output);
        return Parsed(output);
    }

    private static ConlluFile Parsed(StringWriter output) =>
        ConlluReader.Read(new StringReader(output.ToString())).Value ?? throw new InvalidOperationException("The program's own output is no CoNLL-U.");

    /// <summary>The running text: a blank between sentences, an empty line between paragraphs and documents.</summary>
    private static string TextOf(ConlluFile file)
    {
        var text = new StringBuilder();
        var gap = "";
        foreach (var sentence in file.Sentences)
        {
            if (text.Length > 0 && (sentence.Has("newdoc") || sentence.Has("newpar"))) gap = "\n\n";
            foreach (var token in sentence.Tokens)
            {
                text.Append(gap).Append(token.Form);
                gap = token.SpaceAfter ? " " : "";
            }
        }
        return text.Append('\n').ToString();
    }
}
