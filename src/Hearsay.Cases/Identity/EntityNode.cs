using System.Collections.Immutable;
using Hearsay.Cases.Identity.Names;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Entities;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Identity;

/// <summary>An entity of one reading, made ready for comparison.</summary>
/// <param name="Document">The number of its document in the case.</param>
/// <param name="Index">Its index in the reading.</param>
/// <param name="Entity">The entity.</param>
/// <param name="Names">Its names, the fullest first; empty where it is unnamed.</param>
/// <param name="Profile">What descriptions and descriptive mentions say that it is: ranks, states, callings and other stems.</param>
/// <param name="Nouns">Of that, what the nouns say that its phrases are of: "officer" of "an officer of the guard".</param>
/// <param name="MentionCount">How often the document mentions it.</param>
internal sealed record EntityNode(
    int Document, int Index, Entity Entity, ImmutableArray<NameForm> Names, WordSet Profile, WordSet Nouns, int MentionCount)
{
    public NameForm? Fullest => Names.Length > 0 ? Names[0] : null;

    public EntityType Type => Entity.Type;

    public bool IsPerson => Type == EntityType.Person;
}
