using System.Collections.Immutable;
using Hearsay.Cases.Identity;

namespace Hearsay.Exchange.Documents;

/// <summary>What the documents say that an entity is, wording by wording, for those that show it.</summary>
public static class Descriptions
{
    /// <summary>The descriptions by their wording, those first that say more than another: "president" comes after "president of Malta".</summary>
    public static ImmutableArray<IGrouping<string, EntityDescription>> ByWording(CaseEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var wordings = entity.Descriptions.GroupBy(one => OneLine.Of(one.Text), StringComparer.OrdinalIgnoreCase).ToList();
        return [.. wordings.OrderBy(one => wordings.Exists(other => other.Key.Length > one.Key.Length && Holds(other.Key, one.Key)))];
    }

    private static bool Holds(string longer, string wording) => $" {longer} ".Contains($" {wording} ", StringComparison.OrdinalIgnoreCase);
}
