namespace Hearsay.Language.Coreference;

/// <summary>What holds of sorts of things.</summary>
public static class EntityTypeExtensions
{
    /// <summary>Whether such a thing acts and speaks: a person, an organization, a country, people taken together.</summary>
    public static bool IsActor(this EntityType type) => type is EntityType.Person or EntityType.Organization or EntityType.Country or EntityType.Group;
}
