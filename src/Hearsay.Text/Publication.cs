namespace Hearsay.Text;

/// <summary>When a document was published, and how that is known.</summary>
/// <param name="Interval">The days that it can have been; null where nothing tells.</param>
/// <param name="Basis">How that came to be known.</param>
public sealed record Publication(DateInterval? Interval, PublicationBasis Basis)
{
    /// <summary>A date of which nothing is known.</summary>
    public static Publication Unknown { get; } = new(null, PublicationBasis.Unknown);
}
