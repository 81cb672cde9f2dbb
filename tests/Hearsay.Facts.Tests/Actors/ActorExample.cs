namespace Hearsay.Facts.Tests.Actors;

/// <summary>A sentence, the name of an entity in it, and the codes that it has to be given.</summary>
internal sealed class ActorExample
{
    public required string Text { get; init; }

    public required string Who { get; init; }

    public List<string> Countries { get; init; } = [];

    public List<string> Sectors { get; init; } = [];
}
