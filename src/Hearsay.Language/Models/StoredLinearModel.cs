using System.Collections.Immutable;

namespace Hearsay.Language.Models;

/// <summary>A linear model as its file has it.</summary>
/// <param name="Labels">The names of the classes.</param>
/// <param name="Features">The features, rising.</param>
/// <param name="Starts">Feature i has the weights from its own to the next entry, the last being the number of weights.</param>
/// <param name="Classes">The class of each weight.</param>
/// <param name="Weights">The weights on the scale of <see cref="SquareRootScale"/>.</param>
/// <param name="Greatest">The greatest weight, by which that scale goes.</param>
internal sealed record StoredLinearModel(ImmutableArray<string> Labels, uint[] Features, int[] Starts, ushort[] Classes, sbyte[] Weights, float Greatest);
