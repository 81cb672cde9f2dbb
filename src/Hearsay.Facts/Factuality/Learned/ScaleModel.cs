using Hearsay.Language.Models;

namespace Hearsay.Facts.Factuality.Learned;

/// <summary>What was learned of where readers place what a word tells between -3 (certainly did not happen) and 3 (certainly did). Immutable and thread-safe.</summary>
internal sealed class ScaleModel
{
    /// <summary>The name of the model's file.</summary>
    public const string FileName = "english-factuality.model";

    internal const string Section = "scale";
    internal const float Furthest = 3;
    private readonly LinearModel weights;

    private ScaleModel(LinearModel weights) => this.weights = weights;

    /// <summary>Loads the model from a folder; null where it has none.</summary>
    /// <exception cref="ModelFormatException">The file is damaged.</exception>
    public static ScaleModel? Load(string modelsFolder)
    {
        var path = Path.Combine(modelsFolder, FileName);
        return File.Exists(path) ? Read(ModelFile.Read(path)) : null;
    }

    /// <summary>Reads the model.</summary>
    /// <exception cref="ModelFormatException">The file is damaged.</exception>
    public static ScaleModel Read(ModelFile file) => new(LinearModel.Read(file, Section));

    /// <summary>The place on the scale of what has the given features.</summary>
    public float Place(ReadOnlySpan<uint> features)
    {
        Span<float> score = [0];
        weights.Score(features, score);
        return Math.Clamp(score[0], -Furthest, Furthest);
    }
}
