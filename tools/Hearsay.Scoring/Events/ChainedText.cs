using Hearsay.Text;

namespace Hearsay.Scoring.Events;

/// <summary>A text of a corpus with the mentions of events and of entities that stand in its validated sentences, each with the name of the chain that it belongs to across all texts.</summary>
internal sealed record ChainedText(string Name, string Text, IReadOnlyList<(TextSpan Span, string Chain)> Events, IReadOnlyList<(TextSpan Span, string Chain)> Entities);
