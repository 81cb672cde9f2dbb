namespace Hearsay.Formats.Dates;

/// <summary>A day and the place in a text where it is written.</summary>
/// <param name="Day">The day.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct FoundDate(DateOnly Day, int Start, int Length);
