using Hearsay.Language.Models;
using Hearsay.Language.Names.Tagging;

namespace Hearsay.Facts.Statements.Learned;

/// <summary>The learned weights: which words head cues, and what the words around a cue are to it. Immutable and thread-safe.</summary>
internal sealed class AttributionModel
{
    /// <summary>The name of the model's file.</summary>
    public const string FileName = "english-attribution.model";

    internal const string CueSection = "cues";
    internal const string RoleSection = "roles";
    internal const string TransitionSection = "transitions";
    internal const string ClusterSection = "clusters";
    private readonly LinearModel cues;
    private readonly LinearModel roles;
    private readonly float[] transitions;

    private AttributionModel(LinearModel cues, LinearModel roles, float[] transitions, WordClusters likes) =>
        (this.cues, this.roles, this.transitions, Likes) = (cues, roles, transitions, likes);

    /// <summary>Groups of like words.</summary>
    public WordClusters Likes { get; }

    /// <summary>What is added to the scores where one label follows another, by <see cref="RolePath.Transition"/>.</summary>
    public ReadOnlySpan<float> Transitions => transitions;

    /// <summary>Loads the model from a folder.</summary>
    /// <exception cref="ModelFormatException">The file is missing or damaged.</exception>
    public static AttributionModel Load(string modelsFolder) => Read(ModelFile.Read(Path.Combine(modelsFolder, FileName)));

    /// <summary>Reads the model.</summary>
    /// <exception cref="ModelFormatException">The file is damaged.</exception>
    public static AttributionModel Read(ModelFile file)
    {
        var reader = file.Section(TransitionSection);
        var transitions = new float[RolePath.TransitionCount(RoleFeatures.Places)];
        for (var index = 0; index < transitions.Length; index++) transitions[index] = reader.Single();
        return new(LinearModel.Read(file, CueSection), LinearModel.Read(file, RoleSection), transitions, WordClusters.Read(file, ClusterSection));
    }

    /// <summary>How likely a word with the given features heads a cue.</summary>
    public float CueProbability(ReadOnlySpan<uint> features)
    {
        Span<float> scores = stackalloc float[2];
        scores.Clear();
        cues.Score(features, scores);
        return 1f / (1f + MathF.Exp(scores[0] - scores[1]));
    }

    /// <summary>Adds the scores of a word's labels.</summary>
    public void ScoreRoles(ReadOnlySpan<uint> features, Span<float> scores) => roles.Score(features, scores);
}
