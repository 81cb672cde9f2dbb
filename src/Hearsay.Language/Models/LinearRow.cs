namespace Hearsay.Language.Models;

/// <summary>One feature of a linear model with its weights, the classes in rising order.</summary>
internal readonly record struct LinearRow(uint Feature, (ushort Class, float Weight)[] Weights);
