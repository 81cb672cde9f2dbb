using Hearsay.Facts.States;
using Hearsay.Language;
using Hearsay.Language.Models;

namespace Hearsay.Facts.Factuality.Learned;

/// <summary>
/// The same places as <see cref="ScaleModel"/> has, learned from the states of the network as well: a word's, those of the two above it, and the document's mean.
/// Readers of news and readers of what people write on the web judge by different measures, so each have scores of their own, and a third says how likely
/// it is news; those of the web are brought to the scale of the news. Immutable and thread-safe.
/// </summary>
internal sealed class StateScale
{
    /// <summary>The name of the model's file.</summary>
    public const string FileName = "english-factuality-states.model";

    /// <summary>How many states are looked at together.</summary>
    public const int Slots = 4;

    /// <summary>The score by readers of news.</summary>
    public const int News = 0;

    /// <summary>The score by readers of what people write on the web.</summary>
    public const int Web = 1;

    /// <summary>The logarithm of the odds that it is news.</summary>
    public const int IsNews = 2;

    /// <summary>How many scores there are.</summary>
    public const int Labels = 3;

    internal const string Section = "scale";
    internal const string AlignmentSection = "alignment";
    private readonly StateScorer scorer;
    private readonly string network;
    private readonly float shift;
    private readonly float factor;

    private StateScale(StateScorer scorer, string network, float shift, float factor) => (this.scorer, this.network, this.shift, this.factor) = (scorer, network, shift, factor);

    /// <summary>Loads the model from a folder; null where it has none.</summary>
    /// <exception cref="ModelFormatException">The file is damaged.</exception>
    public static StateScale? Load(string modelsFolder)
    {
        var path = Path.Combine(modelsFolder, FileName);
        return File.Exists(path) ? Read(ModelFile.Read(path)) : null;
    }

    /// <summary>Reads the model.</summary>
    /// <exception cref="ModelFormatException">The file is damaged.</exception>
    public static StateScale Read(ModelFile file)
    {
        var scorer = StateScorer.Read(file, Section);
        if (scorer is not { Slots: Slots, Labels: Labels }) throw new ModelFormatException(file.Path, "the model does not score what this program asks for");
        var alignment = file.Section(AlignmentSection);
        return new(scorer, file.Section(StateScorer.NetworkSection).String(), alignment.Single(), alignment.Single());
    }

    /// <summary>The words whose states are looked at for a word, -1 for none; the number of words stands for their mean.</summary>
    public static void Around(Analysis analysis, int word, Span<int> slots)
    {
        var head = analysis.Words[word].Head;
        (slots[0], slots[1], slots[2], slots[3]) = (word, head, head < 0 ? -1 : analysis.Words[head].Head, analysis.Count);
    }

    /// <summary>Whether the document has states of the network that the model was trained on.</summary>
    public bool Fits(Analysis analysis) => analysis.States?.Network == network;

    /// <summary>The place on the scale of a word with the given features, in a document that <see cref="Fits"/>.</summary>
    public float Place(Analysis analysis, int word, ReadOnlySpan<uint> features)
    {
        var states = analysis.States!;
        Span<int> around = stackalloc int[Slots];
        Around(analysis, word, around);
        Span<float> units = stackalloc float[scorer.Units];
        units.Clear();
        for (var slot = 0; slot < Slots; slot++)
        {
            if (around[slot] >= 0) scorer.Project(around[slot] == states.Count ? states.Mean : states.Of(around[slot]), 1, slot, units);
        }
        Span<float> scores = stackalloc float[Labels];
        scores.Clear();
        scorer.Score(units, features, scores);
        var web = shift + (factor * scores[Web]);
        return Math.Clamp(web + ((scores[News] - web) / (1 + MathF.Exp(-scores[IsNews]))), -ScaleModel.Furthest, ScaleModel.Furthest);
    }
}
