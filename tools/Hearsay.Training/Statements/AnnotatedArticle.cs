using Hearsay.Facts.Statements.Learned;

namespace Hearsay.Training.Statements;

/// <summary>An article as the models look at it, with one annotator's attributions.</summary>
internal sealed record AnnotatedArticle(AttributionWords Words, IReadOnlyList<GoldAttribution> Attributions);
