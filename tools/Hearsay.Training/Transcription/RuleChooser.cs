using Hearsay.Language.Transcription;

namespace Hearsay.Training.Transcription;

/// <summary>Chooses the weights of a pair's evidence by names that the model has not seen: as many as possible found, with so few false ones.</summary>
internal sealed class RuleChooser
{
    private const double MostFalse = 0.01;
    private static readonly float[] Weights = [0.5f, 1, 2, 3, 4, 6];
    private readonly List<PairEvidence> evidence;
    private readonly HashSet<ScriptPair> right;

    internal RuleChooser(TranscriptionModel model, IReadOnlyList<NamePair> held)
    {
        right = [.. held.Select(pair => new ScriptPair(pair.Latin, pair.Cyrillic))];
        evidence = [.. new PairFinder(model).Find(held.Select(pair => pair.Latin).Distinct(), held.Select(pair => pair.Cyrillic).Distinct())];
    }

    /// <summary>The best rule, and what part of the pairs it finds.</summary>
    internal (PairRule Rule, double Found) Choose() =>
        Weights.SelectMany(latin => Weights.Select(cyrillic => Least(new(latin, cyrillic, float.NegativeInfinity)))).MaxBy(choice => choice.Found);

    /// <summary>The rule with the least sum that keeps the false ones few.</summary>
    private (PairRule Rule, double Found) Least(PairRule rule)
    {
        var best = (Rule: rule with { Least = float.PositiveInfinity }, Found: 0.0);
        var (found, wrong) = (0, 0);
        foreach (var one in evidence.Where(rule.Accepts).OrderByDescending(rule.Sum))
        {
            if (right.Contains(one.Pair)) found++;
            else wrong++;
            if (wrong <= MostFalse * (found + wrong)) best = (rule with { Least = (float)rule.Sum(one) }, (double)found / right.Count);
        }
        return best;
    }
}
