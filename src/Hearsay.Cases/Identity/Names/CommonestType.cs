using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Identity.Names;

/// <summary>What most mentions of a name are read as; of two that are as common the earlier type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Entities">How many entities of readings are of it.</param>
/// <param name="Mentions">How many mentions those have.</param>
internal readonly record struct CommonestType(EntityType Type, int Entities, int Mentions)
{
    /// <summary>The commonest type of those that go by one name, of which there is at least one.</summary>
    public static CommonestType Of(IEnumerable<(EntityType Type, int Mentions)> alike) => alike.GroupBy(told => told.Type)
        .Select(same => new CommonestType(same.Key, same.Count(), same.Sum(told => told.Mentions)))
        .OrderByDescending(same => same.Mentions).ThenBy(same => same.Type).First();
}
