namespace Hearsay.Cases.Figures;

/// <summary>A number as it stands in a text.</summary>
/// <param name="First">The first word, with its bounds.</param>
/// <param name="Number">The first word of the number itself.</param>
/// <param name="Last">The last word of the number.</param>
/// <param name="Value">What number it is.</param>
/// <param name="Currency">The currency whose sign stands before it, or null.</param>
internal readonly record struct NumberPhrase(int First, int Number, int Last, NumberValue Value, string? Currency);
