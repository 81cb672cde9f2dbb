using Hearsay.Language.Coreference.Mentions;

namespace Hearsay.Language.Coreference.Ranking;

/// <summary>What is known of a chain as a whole.</summary>
/// <param name="Type">Its type; Other where only pronouns or untyped nouns are in it.</param>
/// <param name="Gender">The genders that it may still have.</param>
/// <param name="Number">1 singular, 2 plural, 3 either.</param>
/// <param name="Name">Its fullest name, folded, or null.</param>
/// <param name="Nation">The country that its descriptions give it, or null.</param>
/// <param name="Bodies">The bodies that a noun in it names as the person's own, as <see cref="Ranking.Bodies"/> has them; empty where none does.</param>
/// <param name="Size">How many mentions it has.</param>
internal sealed record ChainTraits(EntityType Type, Genders Gender, byte Number, FoldedName? Name, string? Nation, string[] Bodies, int Size)
{
    internal const byte Either = 3;

    internal bool Fits(ChainTraits other) =>
        (Gender & other.Gender) != Genders.None &&
        (Number & other.Number) != 0 &&
        !Clash(Type, other.Type) &&
        !Ranking.Bodies.Differ(Bodies, other.Bodies) &&
        (Nation is null || other.Nation is null || Nation == other.Nation) &&
        (Name is null || other.Name is null || (Type == EntityType.Person ? Name.IsSame(other.Name, Type) : Name.Shares(other.Name)));

    /// <summary>Nothing else is ever a person; what else somebody or something is, the ranking weighs.</summary>
    private static bool Clash(EntityType one, EntityType other) =>
        one != other && one != EntityType.Other && other != EntityType.Other && (one == EntityType.Person || other == EntityType.Person);

    internal ChainTraits With(ChainTraits other) => new(
        Type == EntityType.Other ? other.Type : Type,
        Gender & other.Gender,
        (byte)(Number & other.Number),
        Name is null || (other.Name is not null && other.Name.Words.Length > Name.Words.Length) ? other.Name : Name,
        Nation ?? other.Nation,
        Bodies.Length > 0 ? Bodies : other.Bodies,
        Size + other.Size);
}
