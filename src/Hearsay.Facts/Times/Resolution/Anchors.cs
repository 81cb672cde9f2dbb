using Hearsay.Facts.Times.Resolution.Values;

namespace Hearsay.Facts.Times.Resolution;

/// <summary>What a relative time is anchored on.</summary>
/// <param name="Speech">The day of publication, or of what is told; null where it is unknown.</param>
/// <param name="Reference">The date that the text spoke of last; null before the first.</param>
/// <param name="Tense">The tense of the expression's clause.</param>
/// <param name="IsNarrative">Whether the text tells of other times than its own, so that an open year is that of the reference.</param>
/// <param name="Quarter">The first day of the quarter that the text spoke of last; null before the first.</param>
internal readonly record struct Anchors(DateOnly? Speech, PartialDate? Reference, Tense Tense, bool IsNarrative, DateOnly? Quarter);
