namespace Hearsay.Training.Coreference;

/// <summary>What a paragraph of GAP says of one pronoun: which of two names it stands for, if either.</summary>
/// <param name="Pronoun">The pronoun's mention.</param>
/// <param name="Names">The mentions of the two names, -1 where none was found, and whether the pronoun stands for them.</param>
internal sealed record GapAnswer(int Pronoun, IReadOnlyList<(int Mention, bool IsSame)> Names)
{
    /// <summary>Whether it says that the pronoun stands for one of the two.</summary>
    internal bool IsKnown => Names.Any(name => name.IsSame);
}
