namespace Hearsay.Language.Coreference.Ranking;

/// <summary>A mention that a later mention, or a pronoun before it, may be one with.</summary>
/// <param name="Mention">Its index.</param>
/// <param name="Rank">How many candidates are nearer.</param>
/// <param name="Chains">How many other chains have a candidate that is nearer.</param>
/// <param name="IsLargest">Whether no candidate's chain has more mentions than its chain.</param>
/// <param name="Named">How many named chains of the mention's type have candidates, its own among them; 0 where it is none of these.</param>
internal readonly record struct Candidate(int Mention, int Rank, int Chains, bool IsLargest, int Named);
