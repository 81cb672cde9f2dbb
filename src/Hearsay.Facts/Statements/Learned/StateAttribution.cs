using Hearsay.Facts.States;
using Hearsay.Language;
using Hearsay.Language.Models;

namespace Hearsay.Facts.Statements.Learned;

/// <summary>What <see cref="AttributionModel"/> has learned, learned once more from the states of the network as well. Immutable and thread-safe.</summary>
internal sealed class StateAttribution
{
    /// <summary>The name of the model's file.</summary>
    public const string FileName = "english-attribution-states.model";

    internal const string CueSection = "cues";
    internal const string RoleSection = "roles";
    internal const string TransitionSection = "transitions";
    private readonly float[] transitions;

    private readonly string network;

    private StateAttribution(StateScorer cues, StateScorer roles, float[] transitions, string network) =>
        (Cues, Roles, this.transitions, this.network) = (cues, roles, transitions, network);

    /// <summary>Scores whether a word heads a cue.</summary>
    public StateScorer Cues { get; }

    /// <summary>Scores what a word is to a cue.</summary>
    public StateScorer Roles { get; }

    /// <summary>What is added to the scores where one label follows another, by <see cref="RolePath.Transition"/>.</summary>
    public ReadOnlySpan<float> Transitions => transitions;

    /// <summary>Loads the model from a folder; null where it has none.</summary>
    /// <exception cref="ModelFormatException">The file is damaged.</exception>
    public static StateAttribution? Load(string modelsFolder)
    {
        var path = Path.Combine(modelsFolder, FileName);
        return File.Exists(path) ? Read(ModelFile.Read(path)) : null;
    }

    /// <summary>Whether the document has states of the network that the model was trained on.</summary>
    public bool Fits(Analysis analysis) => analysis.States?.Network == network;

    /// <summary>Reads the model.</summary>
    /// <exception cref="ModelFormatException">The file is damaged.</exception>
    public static StateAttribution Read(ModelFile file)
    {
        var (cues, roles) = (StateScorer.Read(file, CueSection), StateScorer.Read(file, RoleSection));
        if (cues is not { Slots: StateSlots.OfCues, Labels: 1 } || roles is not { Slots: StateSlots.OfRoles, Labels: RoleLabel.Count } || cues.Width != roles.Width)
            throw new ModelFormatException(file.Path, "the model does not score what this program asks for");
        var reader = file.Section(TransitionSection);
        var transitions = new float[RolePath.TransitionCount(RoleFeatures.Places)];
        for (var index = 0; index < transitions.Length; index++) transitions[index] = reader.Single();
        return new(cues, roles, transitions, file.Section(StateScorer.NetworkSection).String());
    }

}
