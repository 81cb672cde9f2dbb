using System.Collections.Immutable;
using Hearsay.Facts.Events;

namespace Hearsay.Facts.Factuality;

/// <summary>What is known of how far an event is a fact.</summary>
/// <param name="Modality">Whether it is told as having happened, by the innermost source.</param>
/// <param name="Judgements">How certain it is according to whom: the author first, then the sources from the outermost in.</param>
/// <param name="Statement">The innermost statement that it is told in, or null.</param>
internal readonly record struct FactualityReading(
    Modality Modality, ImmutableArray<FactualityJudgement> Judgements, int? Statement);
