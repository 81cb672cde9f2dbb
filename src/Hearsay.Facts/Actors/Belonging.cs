using System.Collections.Immutable;

namespace Hearsay.Facts.Actors;

/// <summary>Where one belongs by a phrase or a name.</summary>
/// <param name="Countries">The codes of countries.</param>
/// <param name="Sectors">The codes of sectors.</param>
internal sealed record Belonging(ImmutableArray<string> Countries, ImmutableArray<string> Sectors)
{
    /// <summary>Nowhere that is told.</summary>
    public static Belonging None { get; } = new([], []);

    /// <summary>Whether nothing is told.</summary>
    public bool IsNone => Countries.IsEmpty && Sectors.IsEmpty;

    /// <summary>Both, each code once.</summary>
    public Belonging And(Belonging other) => other.IsNone ? this : new([.. Countries.Union(other.Countries)], [.. Sectors.Union(other.Sectors)]);
}
