namespace Hearsay.Facts.Tests.Actors;

/// <summary>The file of examples of actors.</summary>
internal sealed class ActorExamples
{
    public required List<ActorExample> Examples { get; init; }
}
