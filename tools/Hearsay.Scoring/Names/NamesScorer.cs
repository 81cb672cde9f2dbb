using System.Globalization;
using System.Text;
using Hearsay.Language;
using Hearsay.Language.Conllu;

namespace Hearsay.Scoring.Names;

/// <summary>Exact F1 of names on gold tokens.</summary>
public static class NamesScorer
{
    /// <summary>How many of the last sentences of a corpus without a development part are kept for it.</summary>
    private const int Tail = 2397;

    /// <summary>
    /// The figures for a file of tokens with BIO tags, for the folder of a corpus (its <c>testa.conll</c>, its <c>dev.conll</c>, or the last
    /// sentences of its <c>train.conll</c>), or for a folder of such folders; the last is F1 over PER, ORG and LOC, mean of the corpora.
    /// </summary>
    /// <exception cref="InvalidDataException">The path holds no such corpus.</exception>
    public static IReadOnlyList<Figure> Score(string path, Analyzer analyzer, int limit = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(analyzer);
        var (figures, headline) = (new List<Figure>(), new List<double>());
        foreach (var (label, file, tail) in Files(path))
        {
            var sentences = TaggedSentence.Read(file).ToList();
            if (tail) sentences.RemoveRange(0, Math.Max(0, sentences.Count - Tail));
            if (sentences.Count > 0) sentences[0] = sentences[0] with { BeginsDocument = true };
            sentences = sentences.Take(limit).ToList();
            headline.Add(Score(label, sentences, analyzer, figures));
        }
        if (headline.Count == 0) throw new InvalidDataException($"{path}: there is no testa.conll, dev.conll or train.conll here");
        figures.Add(new("PER/ORG/LOC F1, mean of the corpora", Shown(headline.Average())));
        return figures;
    }

    private static double Score(string label, List<TaggedSentence> sentences, Analyzer analyzer, List<Figure> figures)
    {
        var scheme = NameScheme.Of(sentences.SelectMany(sentence => sentence.Tags));
        var (full, core, plain) = (new NameTally(), new NameTally(), new NameTally());
        foreach (var (sentence, said) in sentences.Zip(Predicted(sentences, analyzer)))
        {
            var gold = TaggedSentence.Names(sentence.Tags).Select(name => (name.Begin, name.End, Type: scheme.Gold(name.Type))).Where(name => name.Type is not null).ToHashSet();
            var found = TaggedSentence.Names(said).Select(name => (name.Begin, name.End, Type: scheme.Predicted(name.Type))).Where(name => name.Type is not null).ToHashSet();
            full.Add(gold, found);
            core.Add([.. gold.Where(name => NameScheme.IsCore(name.Type)).Select(Core)], [.. found.Where(name => NameScheme.IsCore(name.Type)).Select(Core)]);
            plain.Add([.. gold.Select(Plain)], [.. found.Select(Plain)]);
        }
        figures.Add(new(label + " precision", Shown(full.Precision)));
        figures.Add(new(label + " recall", Shown(full.Recall)));
        figures.Add(new(label + " F1", Shown(full.F1)));
        figures.Add(new(label + " PER/ORG/LOC F1", Shown(core.F1)));
        figures.Add(new(label + " boundaries F1", Shown(plain.F1)));
        return core.F1;
    }

    private static (int, int, string?) Core((int Begin, int End, string? Type) name) => (name.Begin, name.End, name.Type == "GEO" ? "LOC" : name.Type);

    private static (int, int, string?) Plain((int Begin, int End, string? Type) name) => (name.Begin, name.End, null);

    private static IEnumerable<string[]> Predicted(List<TaggedSentence> sentences, Analyzer analyzer)
    {
        var text = new StringBuilder();
        foreach (var (number, sentence) in sentences.Index())
        {
            if (sentence.BeginsDocument) text.Append(CultureInfo.InvariantCulture, $"# newdoc id = {number}\n");
            for (var word = 0; word < sentence.Forms.Length; word++)
                text.Append(CultureInfo.InvariantCulture, $"{word + 1}\t{sentence.Forms[word]}\t_\t_\t_\t_\t_\t_\t_\t_\n");
            text.Append('\n');
        }
        var outcome = ConlluReader.Read(new StringReader(text.ToString()));
        var output = new StringWriter();
        ConlluAnnotation.Write(outcome.Value ?? throw new InvalidDataException(outcome.Failure!.Message), analyzer, output);
        var row = new List<string>();
        foreach (var line in output.ToString().Split('\n'))
        {
            if (line.Length == 0 && row.Count > 0)
            {
                yield return [.. row];
                row.Clear();
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                row.Add(line.Split('\t')[9].Split('|').FirstOrDefault(entry => entry.StartsWith("NER=", StringComparison.Ordinal))?[4..] ?? "O");
            }
        }
    }

    private static IEnumerable<(string Label, string File, bool Tail)> Files(string path)
    {
        if (File.Exists(path)) return [(Path.GetFileNameWithoutExtension(path), path, false)];
        if (!Directory.Exists(path)) throw new InvalidDataException($"{path}: no such file or folder");
        return Corpus(path) is { } one ? [one] : Directory.EnumerateDirectories(path).Order(StringComparer.Ordinal).Select(Corpus).OfType<(string, string, bool)>();
    }

    private static (string Label, string File, bool Tail)? Corpus(string folder)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        foreach (var part in new[] { "testa", "dev", "train" })
        {
            var file = Path.Combine(folder, part + ".conll");
            if (File.Exists(file)) return ($"{name} {(part == "train" ? "tail" : part)}", file, part == "train");
        }
        return null;
    }

    private static string Shown(double value) => value.ToString("F2", CultureInfo.InvariantCulture);
}
