namespace Hearsay.Facts.Statements.Learned;

/// <summary>Finds the attributions of one document with the learned model: the heads of cues, then source, cue and content of each.</summary>
internal sealed class AttributionTagger(AttributionModel model, AttributionWords words)
{
    private readonly FeatureBuffer features = new();
    private readonly CueFeatures cueFeatures = new(words);
    private readonly RoleFeatures roleFeatures = new(words);
    private readonly RolePath path = new();
    private int[] labels = [];

    /// <summary>The attributions whose cues are at least so likely, in order of their cues' heads.</summary>
    public List<FoundAttribution> Read(float leastProbability)
    {
        var found = new List<FoundAttribution>();
        for (var word = 0; word < words.Count; word++)
        {
            if (words.Tree.Datelines.Hold(word)) continue;
            cueFeatures.Write(word, features);
            var probability = model.CueProbability(features.Features);
            if (probability >= leastProbability) found.Add(Around(word, probability));
        }
        return found;
    }

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
            model.ScoreRoles(features.Features, path.Scores(word - window.First));
            path.Places[word - window.First] = roleFeatures.Place(word);
        }
        path.Best(model.Transitions, best);
        path.Weigh(model.Transitions);
        var content = Pieces(best, window.First, RoleLabel.ContentBegin);
        var sources = Pieces(best, window.First, RoleLabel.SourceBegin);
        return new(cue, Pieces(best, window.First, RoleLabel.CueBegin)[0], sources.Count == 0 ? null : Surest(sources, window.First), content, probability, Firmness(best));
    }

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
