using Hearsay.Language.Transcription;

namespace Hearsay.Training.Transcription;

/// <summary>Trains the model of names in two scripts, chooses its rule on names held back, and trains it again on all.</summary>
internal sealed class TranscriptionModelBuilder(string data, string folder, Action<string> report)
{
    private const int HoldEach = 10;
    private const int HoldAt = 3;
    private const int HoldMost = 10_000;
    private const int LeastSeen = 2;

    internal void Build()
    {
        var pairs = NamePair.Read(Path.Combine(data, "variants", "wikidata-russian", "russian.train.tsv"));
        var held = pairs.Where((_, place) => place % HoldEach == HoldAt).Take(HoldMost).ToList();
        var (first, _) = Learn(pairs.Where((_, place) => place % HoldEach != HoldAt), default);
        var (rule, found) = new RuleChooser(first, held).Choose();
        report(FormattableString.Invariant($"held back: {100 * found:F1} % found; weights {rule.LatinLead}, {rule.CyrillicLead}, least {rule.Least:F2}"));
        var (model, left) = Learn(pairs, rule);
        model.Save(folder);
        File.WriteAllText(Path.Combine(folder, "transcription.md"), TranscriptionCard.Of(pairs.Count, left, held.Count, found, model));
    }

    private (TranscriptionModel Model, int Left) Learn(IEnumerable<NamePair> pairs, PairRule rule)
    {
        var (groups, names, left) = new GroupLearner(pairs).Learn();
        report($"{groups.Length} letter groups in {names.Count} names, {left} left out");
        return (new(groups, GroupSequences.Count(groups.Length, names, LeastSeen), rule), left);
    }
}
