namespace Hearsay.Language.Coreference;

/// <summary>What sort of thing an entity is.</summary>
public enum EntityType : byte
{
    /// <summary>Something else, or it cannot be told.</summary>
    Other,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organization: a ministry, an army, a company, an alliance.</summary>
    Organization,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A place that is no country: a town, a province, a river, a region.</summary>
    Place,

    /// <summary>People taken together: a nation, a movement, "three officers".</summary>
    Group,

    /// <summary>A building or a site: an embassy, a base, a bridge.</summary>
    Facility,

    /// <summary>A work: a video, a book, a newspaper's issue.</summary>
    Work,
}
