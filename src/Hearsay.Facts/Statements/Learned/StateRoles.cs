using Hearsay.Facts.States;
using Hearsay.Language;
using Hearsay.Language.Models;

namespace Hearsay.Facts.Statements.Learned;

/// <summary>
/// What the words around a cue are to it, learned once more beside <see cref="AttributionModel"/>, from the states of the network as well: a word's, the cue's and that of the word above
/// the first. Immutable and thread-safe.
/// </summary>
internal sealed class StateRoles
{
    /// <summary>The name of the model's file.</summary>
    public const string FileName = "english-attribution-states.model";

    /// <summary>How many states are looked at together.</summary>
    public const int Slots = 3;

    internal const string Section = "roles";
    internal const string TransitionSection = "transitions";
    private readonly float[] transitions;
    private readonly string network;

    private StateRoles(StateScorer scorer, float[] transitions, string network) => (Scorer, this.transitions, this.network) = (scorer, transitions, network);

    /// <summary>Scores what a word is to a cue.</summary>
    public StateScorer Scorer { get; }

    /// <summary>What is added to the scores where one label follows another, by <see cref="RolePath.Transition"/>.</summary>
    public ReadOnlySpan<float> Transitions => transitions;

    /// <summary>Loads the model from a folder; null where it has none.</summary>
    /// <exception cref="ModelFormatException">The file is damaged.</exception>
    public static StateRoles? Load(string modelsFolder)
    {
        var path = Path.Combine(modelsFolder, FileName);
        return File.Exists(path) ? Read(ModelFile.Read(path)) : null;
    }

    /// <summary>Reads the model.</summary>
    /// <exception cref="ModelFormatException">The file is damaged.</exception>
    public static StateRoles Read(ModelFile file)
    {
        var scorer = StateScorer.Read(file, Section);
        if (scorer is not { Slots: Slots, Labels: RoleLabel.Count }) throw new ModelFormatException(file.Path, "the model does not score what this program asks for");
        var reader = file.Section(TransitionSection);
        var transitions = new float[RolePath.TransitionCount(RoleFeatures.Places)];
        for (var index = 0; index < transitions.Length; index++) transitions[index] = reader.Single();
        return new(scorer, transitions, file.Section(StateScorer.NetworkSection).String());
    }

    /// <summary>The words whose states are looked at for a word and a cue, -1 for none.</summary>
    public static void Around(AttributionWords words, int cue, int word, Span<int> slots) => (slots[0], slots[1], slots[2]) = (word, cue, words.Tree.Head(word));

    /// <summary>Whether the document has states of the network that the model was trained on.</summary>
    public bool Fits(Analysis analysis) => analysis.States?.Network == network;
}
