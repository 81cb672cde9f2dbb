namespace Hearsay.Storage;

/// <summary>A document in which words were found.</summary>
/// <param name="Document">Its id.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="Excerpt">Some words of its text around those that were found, which stand between U+2068 and U+2069.</param>
public sealed record SearchHit(string Document, string Source, string Excerpt);
