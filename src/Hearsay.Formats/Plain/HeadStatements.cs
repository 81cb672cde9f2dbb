using Hearsay.Text;

namespace Hearsay.Formats.Plain;

/// <summary>What the head of a plain text states of its making.</summary>
/// <param name="Author">The byline's names, or null.</param>
/// <param name="Outlet">The outlet's name, or null.</param>
/// <param name="Day">The day of publication, or null.</param>
internal sealed record HeadStatements(string? Author, string? Outlet, DateOnly? Day)
{
    /// <summary>Nothing.</summary>
    public static HeadStatements None { get; } = new(null, null, null);

    /// <summary>What the document gets for its date.</summary>
    public Publication Published => Day is { } day ? new(DateInterval.Day(day), PublicationBasis.Stated) : Publication.Unknown;
}
