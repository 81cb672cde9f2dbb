namespace Hearsay.Training.Factuality;

/// <summary>What a sentence tells at a word.</summary>
/// <param name="Word">The word.</param>
/// <param name="Features">The features that its place is told from.</param>
/// <param name="Scale">Where readers place it.</param>
internal sealed record ScaledTarget(int Word, uint[] Features, double Scale);
