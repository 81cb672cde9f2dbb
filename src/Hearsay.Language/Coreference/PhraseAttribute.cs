namespace Hearsay.Language.Coreference;

/// <summary>What a mention is said to be by an apposition or by a copula: a description, which is no mention of its own.</summary>
/// <param name="Mention">The index of the mention.</param>
/// <param name="First">The index of its first word.</param>
/// <param name="Count">How many words it has.</param>
/// <param name="Head">The index of its syntactic head.</param>
public readonly record struct PhraseAttribute(int Mention, int First, int Count, int Head)
{
    /// <summary>The index just past its last word.</summary>
    public int End => First + Count;
}
