using System.Numerics.Tensors;
using Hearsay.Facts.States;
using Hearsay.Language;
using Hearsay.Language.Models;
using Hearsay.Language.Neural;

namespace Hearsay.Facts.Factuality.Learned;

/// <summary>
/// The same places as <see cref="ScaleModel"/> has, learned from the states of the network as well: a word's, those of the two above it, and the document's mean.
/// Readers of news and readers of what people write on the web judge by different measures, so each have scores of their own, and a third says how likely
/// it is news; those of the web are brought to the scale of the news. Learned several times from other beginnings, of which the mean counts. Immutable and thread-safe.
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

    // What features alone tell of the web counts for so much beside the states; of news the states need no help.
    private const float ShareOfSparse = 0.2f;

    private readonly StateScorer[] scorers;
    private readonly string network;
    private readonly float shift;
    private readonly float factor;

    private StateScale(StateScorer[] scorers, string network, float shift, float factor) => (this.scorers, this.network, this.shift, this.factor) = (scorers, network, shift, factor);

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
        var scorers = new List<StateScorer>();
        while (file.Has($"{SectionOf(scorers.Count)}.0")) scorers.Add(StateScorer.Read(file, SectionOf(scorers.Count)));
        if (scorers.Count == 0 || scorers.Exists(scorer => scorer is not { Slots: Slots, Labels: Labels })) throw new ModelFormatException(file.Path, "the model does not score what this program asks for");
        var alignment = file.Section(AlignmentSection);
        return new([.. scorers], file.Section(StateScorer.NetworkSection).String(), alignment.Single(), alignment.Single());
    }

    /// <summary>The name of the sections that hold one of the scorers.</summary>
    internal static string SectionOf(int scorer) => $"{Section}{scorer}";

    /// <summary>The words whose states are looked at for a word, -1 for none; the number of words stands for their mean.</summary>
    public static void Around(Analysis analysis, int word, Span<int> slots)
    {
        var head = analysis.Words[word].Head;
        (slots[0], slots[1], slots[2], slots[3]) = (word, head, head < 0 ? -1 : analysis.Words[head].Head, analysis.Count);
    }

    /// <summary>Whether the document has states of the network that the model was trained on.</summary>
    public bool Fits(Analysis analysis) => analysis.States?.Network == network;

    /// <summary>The place on the scale of a word with the given features, in a document that <see cref="Fits"/>; <paramref name="sparse"/> is where features alone place it, null for nowhere.</summary>
    public float Place(Analysis analysis, int word, ReadOnlySpan<uint> features, float? sparse = null)
    {
        var states = analysis.States!;
        Span<int> around = stackalloc int[Slots];
        Around(analysis, word, around);
        Span<float> scores = stackalloc float[Labels];
        scores.Clear();
        foreach (var scorer in scorers) Add(scorer, states, around, features, scores);
        TensorPrimitives.Divide(scores, scorers.Length, scores);
        var web = shift + (factor * scores[Web]);
        if (sparse is { } told) web += ShareOfSparse * (told - web);
        return Math.Clamp(web + ((scores[News] - web) / (1 + MathF.Exp(-scores[IsNews]))), -ScaleModel.Furthest, ScaleModel.Furthest);
    }

    private static void Add(StateScorer scorer, WordStates states, ReadOnlySpan<int> around, ReadOnlySpan<uint> features, Span<float> scores)
    {
        var units = new float[scorer.Units];
        for (var slot = 0; slot < Slots; slot++)
        {
            if (around[slot] >= 0) scorer.Project(around[slot] == states.Count ? states.Mean : states.Of(around[slot]), 1, slot, units);
        }
        scorer.Score(units, features, scores);
    }
}
