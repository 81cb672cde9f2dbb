using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Learned;

/// <summary>
/// Finds the attributions of one document with the learned models: the heads of cues, then source, cue and content of each. Where there are states of the words,
/// both models have a say in the latter.
/// </summary>
internal sealed class AttributionTagger
{
    // For how much the scores of features alone and those of states count.
    private const float ShareOfSparse = 0.2f;
    private const float ShareOfDense = 1f;

    private readonly AttributionModel model;
    private readonly AttributionWords words;
    private readonly StateRoleScores? states;
    private readonly float[] transitions;
    private readonly FeatureBuffer features = new();
    private readonly CueFeatures cueFeatures;
    private readonly RoleFeatures roleFeatures;
    private readonly RolePath path = new();
    private readonly float[] more = new float[RoleLabel.Count];
    private int[] labels = [];

    public AttributionTagger(AttributionModel model, StateRoles? dense, AttributionWords words)
    {
        (this.model, this.words, cueFeatures, roleFeatures) = (model, words, new(words), new(words));
        states = dense?.Fits(words.Analysis) == true ? new(dense, words) : null;
        transitions = model.Transitions.ToArray();
        if (states is null) return;
        for (var index = 0; index < transitions.Length; index++) transitions[index] = Both(transitions[index], dense!.Transitions[index]);
    }

    /// <summary>The attributions whose cues are at least so likely, in order of their cues' heads; <paramref name="leastUnquoted"/> is asked of cues with no quotation in their sentence or the one before.</summary>
    public List<FoundAttribution> Read(float leastProbability, float leastUnquoted)
    {
        var found = new List<FoundAttribution>();
        for (var word = 0; word < words.Count; word++)
        {
            if (!MayBeCue(words.Upos(word)) || words.Tree.Datelines.Hold(word)) continue;
            cueFeatures.Write(word, features);
            var probability = model.CueProbability(features.Features);
            if (probability >= leastUnquoted || (probability >= leastProbability && IsBesideQuotation(word))) found.Add(Around(word, probability));
        }
        return found;
    }

    private bool IsBesideQuotation(int word) =>
        words.Quoted.AnyIn(words.Range(word)) || (words.Sentence(word) is > 0 and var sentence && words.Quoted.AnyIn(words.Analysis.SentenceRanges[sentence - 1]));

    /// <summary>Whether words of a part of speech head cues: without those that do not, the same is found on articles that people annotated.</summary>
    private static bool MayBeCue(Upos part) => part is not (Upos.DET or Upos.NUM or Upos.PRON or Upos.CCONJ or Upos.SYM or Upos.INTJ or Upos.PART);

    /// <summary>The attribution whose cue has its head at <paramref name="cue"/>.</summary>
    private FoundAttribution Around(int cue, float probability)
    {
        var window = roleFeatures.Window(cue);
        roleFeatures.Start(cue, window);
        path.Start(window.Count, cue - window.First);
        if (labels.Length < window.Count) labels = new int[window.Count * 2];
        var best = labels.AsSpan(0, window.Count);
        for (var word = window.First; word < window.End; word++)
        {
            roleFeatures.Write(word, features);
            var scores = path.Scores(word - window.First);
            model.ScoreRoles(features.Features, scores);
            if (states is not null) Mix(cue, word, scores);
            path.Places[word - window.First] = roleFeatures.Place(word);
        }
        path.Best(transitions, best);
        path.Weigh(transitions);
        var content = Pieces(best, window.First, RoleLabel.ContentBegin);
        var sources = Pieces(best, window.First, RoleLabel.SourceBegin);
        return new(cue, Pieces(best, window.First, RoleLabel.CueBegin)[0], sources.Count == 0 ? null : Surest(sources, window.First), content, probability, Firmness(best));
    }

    /// <summary>Brings what the states say of a word to its scores.</summary>
    private void Mix(int cue, int word, Span<float> scores)
    {
        Array.Clear(more);
        states!.Add(cue, word, features.Features, more);
        for (var label = 0; label < more.Length; label++) scores[label] = Both(scores[label], more[label]);
    }

    private static float Both(float sparse, float dense) => (ShareOfSparse * sparse) + (ShareOfDense * dense);

    /// <summary>Of several pieces of source the one that is surest.</summary>
    private (int First, int End) Surest(List<(int First, int End)> pieces, int first) =>
        pieces.MaxBy(piece => path.Probability(piece.First - first, RoleLabel.SourceBegin));

    private float Firmness(ReadOnlySpan<int> best)
    {
        var least = 1.0;
        for (var word = 0; word < best.Length; word++)
        {
            if (best[word] != RoleLabel.Outside && !RoleLabel.IsInside(best[word])) least = Math.Min(least, path.Probability(word, best[word]));
        }
        return (float)least;
    }

    private static List<(int First, int End)> Pieces(ReadOnlySpan<int> labels, int first, int begin)
    {
        var pieces = new List<(int First, int End)>();
        for (var word = 0; word < labels.Length; word++)
        {
            if (labels[word] != begin) continue;
            var end = word + 1;
            while (end < labels.Length && labels[end] == begin + 1) end++;
            pieces.Add((first + word, first + end));
        }
        return pieces;
    }
}
