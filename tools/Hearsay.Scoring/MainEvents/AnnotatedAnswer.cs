namespace Hearsay.Scoring.MainEvents;

/// <summary>An answer of the annotators.</summary>
/// <param name="Text">The words; empty where only a day is given.</param>
/// <param name="Day">The day of an answer to "when", or null.</param>
internal sealed record AnnotatedAnswer(string Text, DateOnly? Day);
