using System.Collections.Immutable;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Events;
using Hearsay.Text;

namespace Hearsay.Cases.Events;

/// <summary>An event of one reading, made ready for comparison.</summary>
/// <param name="Document">The number of its document in the case.</param>
/// <param name="Index">Its index in the reading.</param>
/// <param name="Event">The event.</param>
/// <param name="Trigger">The stem of its trigger.</param>
/// <param name="Participants">Role, side and the index of the entity in the case.</param>
/// <param name="Fillers">Stems of the words by which participants are named.</param>
/// <param name="Stems">Stems of its clause.</param>
/// <param name="NamedTargets">The participants on the target side that have a name.</param>
/// <param name="Place">The index of the place in the case, or null.</param>
/// <param name="Time">When, or null.</param>
internal sealed record EventNode(
    int Document,
    int Index,
    Event Event,
    string Trigger,
    ImmutableArray<(string Role, ParticipantSide Side, int Entity)> Participants,
    WordSet Fillers,
    WordSet Stems,
    ImmutableArray<int> NamedTargets,
    int? Place,
    DateInterval? Time)
{
    public bool IsTyped => Event.Type is not (OtherType or StatementType);

    public const string OtherType = "other";

    /// <summary>The type of an act of saying: what was said counts, not that something was.</summary>
    public const string StatementType = "statement";
}
