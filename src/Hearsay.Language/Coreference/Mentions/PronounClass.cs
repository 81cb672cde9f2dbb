namespace Hearsay.Language.Coreference.Mentions;

/// <summary>What a pronoun can stand for.</summary>
internal enum PronounClass : byte
{
    None, First, FirstPlural, Second, Male, Female, Neuter, Plural, Relative, Demonstrative,
}
