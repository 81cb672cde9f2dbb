using Hearsay.Text;

namespace Hearsay.Facts.Events;

/// <summary>The word or words that tell of an event.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Lemma">Their lemma.</param>
public readonly record struct EventTrigger(TextSpan Span, string Lemma);
