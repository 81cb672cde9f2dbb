using Hearsay.Language.Models;
using Hearsay.Language.Names;
using Hearsay.Language.Names.Tagging;

namespace Hearsay.Training.Names;

/// <summary>Makes the model file of the name tagger from the corpora under a data folder.</summary>
internal sealed class NameModelBuilder(string data, string models, Action<string> report)
{
    private const int KeptForDevelopment = 2397;

    /// <summary>Trains, writes <see cref="NameTagger.FileName"/> and gives the scores on CoNLL-2003's development part on the way.</summary>
    internal void Build(int epochs, double gmbShare)
    {
        var gazetteer = Gazetteer.Read(Path.Combine(models, "lexicon", "gazetteer.tsv"));
        var mapping = new SchemeMapping(gazetteer);
        var corpora = new List<NameCorpus>(NameCorpus.Read(Corpus("conll2003/train.conll"), 0, mapping));
        corpora.AddRange(NameCorpus.Read(Corpus("uner-ewt/train.conll"), 1, mapping));
        var gmb = NameCorpus.Read(Corpus("gmb/train.conll"), 2, mapping, KeptForDevelopment).ToList();
        report("clusters");
        var clusters = ClusterTrainer.Train(Sentences(corpora.Concat(gmb)).Concat(RawText()), [64, 256, 1024]);
        corpora.AddRange(gmb.Where((_, index) => index * gmbShare % 1 < gmbShare));
        var lists = PersonalNames.Read(Path.Combine(data, "variants"));
        var resources = new NameTagging(ToClusters(clusters), new(lists), gazetteer);
        var (first, second) = new NameTrainer(resources, epochs, report).Train(corpora);
        var writer = Write(clusters, lists);
        writer.Write("first", NameLabels.Names, first);
        writer.Write("second", NameLabels.Names, second);
        writer.Save(Path.Combine(models, NameTagger.FileName));
        Examine(mapping);
    }

    /// <summary>Reports the scores of the written model on the parts that it was not trained on.</summary>
    internal void Examine() => Examine(new(Gazetteer.Read(Path.Combine(models, "lexicon", "gazetteer.tsv"))));

    private void Examine(SchemeMapping mapping)
    {
        var tagger = NameTagger.Load(models);
        report(NameExamination.Report("CoNLL-2003 testa", tagger, NameCorpus.Read(Corpus("conll2003/testa.conll"), 0, mapping)));
        report(NameExamination.Report("UNER EWT dev", tagger, NameCorpus.Read(Corpus("uner-ewt/dev.conll"), 1, mapping)));
        report(NameExamination.Report("GMB tail", tagger, NameCorpus.Read(Corpus("gmb/train.conll"), 2, mapping).TakeLast(KeptForDevelopment / 25)));
    }

    private string Corpus(string path) => Path.Combine(data, "names", path);

    private static IEnumerable<string[]> Sentences(IEnumerable<NameCorpus> corpora) =>
        corpora.SelectMany(corpus => corpus.Sentences.Select(sentence => corpus.Forms[sentence.First..sentence.End]));

    private IEnumerable<string[]> RawText() =>
        File.ReadLines(Path.Combine(data, "raw", "english", "wikinews-2019-2020.txt")).Where(line => line.Length > 0).Select(RoughWords.Of)
            .Concat(File.ReadLines(Path.Combine(data, "raw", "english", "gmb-voa-sentences.txt")).Select(line => line.Split(' ')));

    private static WordClusters ToClusters((uint Key, ushort[] Clusters)[] entries)
    {
        ushort[] Column(int column) => [.. entries.Select(entry => entry.Clusters[column])];
        return new([.. entries.Select(entry => entry.Key)], Column(0), Column(1), Column(2));
    }

    private static ModelWriter Write((uint Key, ushort[] Clusters)[] clusters, SortedDictionary<uint, byte> lists)
    {
        var writer = new ModelWriter().Section("clusters").Count(clusters.Length);
        var last = 0u;
        foreach (var (key, _) in clusters) (_, last) = (writer.Varint(key - last), key);
        for (var column = 0; column < 3; column++)
        {
            foreach (var (_, values) in clusters) writer.Varint(values[column]);
        }
        writer.Section("lists").Count(lists.Count);
        last = 0;
        foreach (var (key, step) in lists) (_, last) = (writer.Varint(key - last).Varint(step), key);
        return writer;
    }
}
