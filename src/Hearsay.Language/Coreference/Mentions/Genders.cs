namespace Hearsay.Language.Coreference.Mentions;

/// <summary>The genders that a mention may have; what is not known has several.</summary>
[Flags]
internal enum Genders : byte
{
    None = 0,
    Male = 1,
    Female = 2,
    Person = Male | Female,
    Neuter = 4,
    Any = Person | Neuter,
}
