namespace Hearsay.Facts.Actors.Vocabulary;

/// <summary>Bodies known by name, as their file has them.</summary>
internal sealed class BodyFile
{
    /// <summary>The codes that stand in place of a country's, with what they mean.</summary>
    public required Dictionary<string, string> International { get; init; }

    /// <summary>The bodies, those together that are told alike.</summary>
    public required List<KnownBody> Bodies { get; init; }
}
