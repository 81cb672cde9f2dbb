using Hearsay.Language.Models;
using Hearsay.Language.Names.Tagging;

namespace Hearsay.Facts.Events.Coding;

/// <summary>What was learned about which code an event has: the weights of features for families of codes, and groups of like words.</summary>
/// <param name="Weights">The weights; its labels are families of codes.</param>
/// <param name="Clusters">Groups of like words at three finenesses.</param>
internal sealed record CodeModel(LinearModel Weights, WordClusters Clusters)
{
    /// <summary>The name of the model's file.</summary>
    public const string FileName = "english-events.model";

    /// <summary>The section of the weights.</summary>
    public const string WeightSection = "codes";

    /// <summary>The section of the groups of words.</summary>
    public const string ClusterSection = "clusters";

    /// <summary>Reads the model from the folder of models; null where it has none.</summary>
    /// <exception cref="ModelFormatException">The file is damaged.</exception>
    public static CodeModel? Load(string modelsFolder)
    {
        var path = Path.Combine(modelsFolder, FileName);
        if (!File.Exists(path)) return null;
        var file = ModelFile.Read(path);
        return new(LinearModel.Read(file, WeightSection), WordClusters.Read(file, ClusterSection));
    }
}
