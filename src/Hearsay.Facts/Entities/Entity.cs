using System.Collections.Immutable;
using Hearsay.Facts.Actors;
using Hearsay.Language.Coreference;

namespace Hearsay.Facts.Entities;

/// <summary>Somebody or something that a document speaks of; named, initialled or unnamed.</summary>
/// <param name="Type">What sort of thing it is.</param>
/// <param name="Name">Its fullest name in the document or, unnamed, its fullest description.</param>
/// <param name="Aliases">Its other names in the document, as written.</param>
/// <param name="Named">Whether any name of it is given; initials count.</param>
/// <param name="Descriptions">What the document says that it is.</param>
public sealed record Entity(
    EntityType Type, string Name, ImmutableArray<string> Aliases, bool Named, ImmutableArray<Description> Descriptions)
{
    /// <summary>Its country and its sectors, as far as the document says them.</summary>
    public Actor Actor { get; init; } = Actor.Unknown;
}
