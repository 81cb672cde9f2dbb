using Hearsay.Facts;
using Hearsay.Language;
using Hearsay.Scoring;
using Hearsay.Scoring.Factuality;

namespace Hearsay.Training.Factuality;

/// <summary>Reads a part of UW (Lee et al. 2015) or UDS It Happened (Rudinger et al. 2018).</summary>
internal static class ScaledCorpus
{
    /// <summary>The sentences of a file.</summary>
    internal static IEnumerable<ScaledExample> Read(string file, Analyzer analyzer, FactReader facts)
    {
        foreach (var (sentence, analysis) in PlainTexts.Analysed(ScaledSentence.Read(file), sentence => sentence.Text, analyzer))
        {
            var features = facts.ScaleFeatures(analysis, [.. sentence.Targets.Select(target => target.Span)]);
            yield return new(analysis, [.. features.Index().Where(one => one.Item.Word >= 0).Select(one => new ScaledTarget(one.Item.Word, one.Item.Features, sentence.Targets[one.Index].Scale))]);
        }
    }
}
