using Hearsay.Facts.Statements.Learned;
using Hearsay.Scoring.Statements;

namespace Hearsay.Training.Statements;

/// <summary>How a model does on articles that it was not trained on, in words and not in characters, so a little other than the scorer says.</summary>
internal static class AttributionExamination
{
    private static readonly float[] Thresholds = [0.2f, 0.3f, 0.35f, 0.4f, 0.45f, 0.5f, 0.6f, 0.7f];

    internal static void Report(AttributionModel model, StateRoles? states, IReadOnlyList<AnnotatedArticle> held, Action<string> report)
    {
        var found = held.Select(article => new AttributionTagger(model, states, article.Words).Read(Thresholds[0], Thresholds[0])).ToList();
        foreach (var threshold in Thresholds) report($"from {threshold:0.00}: {Line(held, found, threshold)}");
    }

    private static string Line(IReadOnlyList<AnnotatedArticle> held, List<List<FoundAttribution>> found, float threshold)
    {
        Tally heads = new(), right = new(), source = new(), cue = new(), content = new();
        for (var index = 0; index < held.Count; index++)
        {
            var gold = held[index].Attributions;
            var said = found[index].Where(one => one.Probability >= threshold).ToList();
            var byHead = gold.GroupBy(one => one.Head).ToDictionary(group => group.Key, group => group.First());
            heads.Add(said.Count(one => byHead.ContainsKey(one.Head)), gold.Count, said.Count, 1);
            Pieces(source, gold, said.Select(one => one.Source is { } piece ? new[] { piece } : []), 0, held[index].Words);
            Pieces(cue, gold, said.Select(one => new[] { one.Cue }), 1, held[index].Words);
            Pieces(content, gold, said.Select(one => one.Content.ToArray()), 2, held[index].Words);
            right.Add(said.Count(one => byHead.TryGetValue(one.Head, out var match) && IsRight(match, one)), gold.Count, said.Count, 1);
        }
        return $"heads {heads.Precision:0.0} {heads.Recall:0.0} {heads.F1:0.00}; exact {source.F1:0.0} {cue.F1:0.0} {content.F1:0.0}; attributions {right.Precision:0.0} {right.Recall:0.0} {right.F1:0.00}";
    }

    private static void Pieces(Tally tally, IReadOnlyList<GoldAttribution> gold, IEnumerable<IEnumerable<(int First, int End)>> said, int role, AttributionWords words)
    {
        var wanted = gold.SelectMany(one => GoldPieces(one, role)).Select(piece => Trim(piece, words)).ToHashSet();
        var told = said.SelectMany(pieces => pieces).Select(piece => Trim(piece, words)).ToHashSet();
        tally.Add(wanted.Count(told.Contains), wanted.Count, told.Count, 1);
    }

    private static (int First, int End) Trim((int First, int End) piece, AttributionWords words)
    {
        var (first, end) = piece;
        while (first < end - 1 && words.Upos(first) == Language.Syntax.Upos.PUNCT) first++;
        while (end > first + 1 && words.Upos(end - 1) == Language.Syntax.Upos.PUNCT) end--;
        return (first, end);
    }

    private static IEnumerable<(int First, int End)> GoldPieces(GoldAttribution one, int role)
    {
        var words = one.Roles.Where(pair => pair.Value == role).Select(pair => pair.Key).Order().ToArray();
        for (var index = 0; index < words.Length;)
        {
            var end = index + 1;
            while (end < words.Length && words[end] == words[end - 1] + 1) end++;
            yield return (words[index], words[end - 1] + 1);
            index = end;
        }
    }

    private static bool IsRight(GoldAttribution gold, FoundAttribution said)
    {
        var content = said.Content.SelectMany(piece => Enumerable.Range(piece.First, piece.End - piece.First)).ToHashSet();
        var wanted = gold.Roles.Where(pair => pair.Value == 2).Select(pair => pair.Key).ToList();
        if (4 * wanted.Count(content.Contains) < wanted.Count + content.Count) return false;
        var source = gold.Roles.Where(pair => pair.Value == 0).Select(pair => pair.Key).ToList();
        return said.Source is { } piece ? source.Any(word => word >= piece.First && word < piece.End) : source.Count == 0;
    }
}
