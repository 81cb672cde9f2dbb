using Hearsay.Language.Names;
using Hearsay.Training.Names;

namespace Hearsay.Training.Neural.Data;

/// <summary>The corpora of names under a data folder, those to learn from and those to measure by.</summary>
internal sealed class NameCorpora
{
    private const int KeptForDevelopment = 2397;

    private readonly string folder;
    private readonly SchemeMapping mapping;

    public NameCorpora(string folder, Gazetteer gazetteer)
    {
        (this.folder, mapping) = (folder, new(gazetteer));
        News = [.. Read("conll2003/train.conll", 0)];
        Web = [.. Read("uner-ewt/train.conll", 1)];
        Large = [.. Read("gmb/train.conll", 2, KeptForDevelopment)];
    }

    /// <summary>CoNLL-2003, train.</summary>
    public List<NameCorpus> News { get; }

    /// <summary>Universal NER on EWT, train.</summary>
    public List<NameCorpus> Web { get; }

    /// <summary>The Groningen Meaning Bank without its last sentences: large and noisy.</summary>
    public List<NameCorpus> Large { get; }

    /// <summary>All sentences to learn from.</summary>
    public IEnumerable<string[]> Sentences => News.Concat(Web).Concat(Large).SelectMany(corpus => corpus.Sentences.Select(sentence => corpus.Forms[sentence.First..sentence.End]));

    /// <summary>The parts that nothing learns from.</summary>
    public IReadOnlyDictionary<string, NameCorpus[]> Development() => new Dictionary<string, NameCorpus[]>
    {
        ["CoNLL-2003 testa"] = [.. Read("conll2003/testa.conll", 0)],
        ["UNER EWT dev"] = [.. Read("uner-ewt/dev.conll", 1)],
    };

    /// <summary>The labels of the sentences of <see cref="Web"/>, which are a treebank's, by their forms.</summary>
    public Dictionary<string, int[]> WebLabels()
    {
        var labels = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var corpus in Web)
        {
            foreach (var sentence in corpus.Sentences) labels[Key(corpus.Forms[sentence.First..sentence.End])] = corpus.Labels[sentence.First..sentence.End];
        }
        return labels;
    }

    public static string Key(string[] forms) => string.Join(' ', forms);

    private IEnumerable<NameCorpus> Read(string path, int scheme, int skipLast = 0) => NameCorpus.Read(Path.Combine(folder, path), scheme, mapping, skipLast);
}
