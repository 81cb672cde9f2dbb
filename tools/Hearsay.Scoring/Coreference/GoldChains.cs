using Hearsay.Text;

namespace Hearsay.Scoring.Coreference;

/// <summary>A text and the chains of its mentions.</summary>
/// <param name="Name">What the corpus calls it.</param>
/// <param name="Text">The text.</param>
/// <param name="Chains">The spans of each chain.</param>
public sealed record GoldChains(string Name, string Text, IReadOnlyList<IReadOnlyList<TextSpan>> Chains);
