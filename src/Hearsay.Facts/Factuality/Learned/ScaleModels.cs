namespace Hearsay.Facts.Factuality.Learned;

/// <summary>What was learned of where readers place what is told.</summary>
/// <param name="Sparse">From features of the analysis alone; null for nothing.</param>
/// <param name="Dense">From the states of the network as well, for documents that have them; null for nothing.</param>
internal readonly record struct ScaleModels(ScaleModel? Sparse, StateScale? Dense)
{
    /// <summary>Loads what a folder has.</summary>
    /// <exception cref="Language.Models.ModelFormatException">A file is damaged.</exception>
    public static ScaleModels Load(string modelsFolder) => new(ScaleModel.Load(modelsFolder), StateScale.Load(modelsFolder));
}
