namespace Hearsay.Storage.Slices;

/// <summary>A document of the case with by what it was read.</summary>
/// <param name="Number">Its number in the database.</param>
/// <param name="Id">Its id.</param>
/// <param name="Version">The version that read it.</param>
/// <param name="Given">The day of publication that the caller named for it, if any.</param>
internal sealed record KeptDocument(long Number, string Id, string Version, string? Given);
