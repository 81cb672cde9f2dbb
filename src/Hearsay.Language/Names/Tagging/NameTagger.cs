using Hearsay.Language.Models;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Names.Tagging;

/// <summary>Finds names in two passes, the second of which knows what the first said of the whole document. Immutable and thread-safe.</summary>
internal sealed class NameTagger
{
    internal const string FileName = "english-names.model";

    // The kinds of the gazetteer that are names, and not words that stand beside names.
    private static readonly string[] Named = ["country", "capital", "city", "state", "continent", "demonym", "month", "organisation", "league", "creed"];

    private readonly NameModel first;
    private readonly NameModel second;
    private readonly NameTagging resources;
    private readonly uint named;

    internal NameTagger(NameModel first, NameModel second, NameTagging resources) =>
        (this.first, this.second, this.resources, named) = (first, second, resources, Named.Aggregate(0u, (bits, kind) => bits | resources.Gazetteer.Bit(kind)));

    internal Gazetteer Gazetteer => resources.Gazetteer;

    /// <summary>Whether the word is listed as a given or family name.</summary>
    internal bool IsPersonal(string form) => resources.Lists.Find(FeatureHash.Of(form.ToLowerInvariant())) > 1;

    /// <summary>Whether running text has the word, given in lower case, without a capital, and it is not known for a name.</summary>
    internal bool IsCommon(string lower) => resources.Clusters.Has(lower) && !IsPersonal(lower) && !IsKnown(lower);

    /// <summary>Whether the phrase is a name that the gazetteer has, in whatever letters.</summary>
    internal bool IsKnown(string phrase) => (Gazetteer.Find(phrase) & named) != 0;

    internal static NameTagger Load(string modelsFolder)
    {
        var file = ModelFile.Read(Path.Combine(modelsFolder, FileName));
        var resources = new NameTagging(
            WordClusters.Read(file, "clusters"), NameLists.Read(file, "lists"), Gazetteer.Read(Path.Combine(modelsFolder, "lexicon", "gazetteer.tsv")));
        return new(NameModel.Read(file, "first"), NameModel.Read(file, "second"), resources);
    }

    /// <summary>The label of each form (<see cref="NameLabels"/>); a well-formed path in each sentence.</summary>
    internal int[] Label(string[] forms, IReadOnlyList<SentenceRange> sentences, NameEvidence? evidence = null)
    {
        var document = resources.Document(forms, sentences);
        var labels = Pass(first, document, null, evidence);
        return Pass(second, document, new(document, labels), evidence);
    }

    private static int[] Pass(NameModel model, NameDocument document, NameConsensus? consensus, NameEvidence? evidence)
    {
        var (labels, features, rows, path) = (new int[document.Forms.Length], new NameFeatures(document), new FeatureRows(), new NamePath());
        foreach (var sentence in document.Sentences)
        {
            features.Extract(sentence, evidence?.Scheme ?? 0, consensus, rows);
            model.Decode(rows, labels.AsSpan(sentence.First, sentence.Count), path, evidence, sentence.First);
        }
        return labels;
    }
}
