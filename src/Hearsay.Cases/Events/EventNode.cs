using System.Collections.Immutable;
using Hearsay.Cases.Wording;
using Hearsay.Facts;
using Hearsay.Facts.Events;
using Hearsay.Text;

namespace Hearsay.Cases.Events;

/// <summary>An event of one reading, made ready for comparison.</summary>
/// <param name="Document">The number of its document in the case.</param>
/// <param name="Index">Its index in the reading.</param>
/// <param name="Event">The event.</param>
/// <param name="Trigger">The stem of its trigger.</param>
/// <param name="Participants">Role, side and the number of the entity's group.</param>
/// <param name="Fillers">Stems of the words by which participants are named.</param>
/// <param name="Stems">Stems of its clause.</param>
/// <param name="Place">The number of the place's group, or null.</param>
/// <param name="Time">When, or null.</param>
internal sealed record EventNode(
    int Document,
    int Index,
    Event Event,
    string Trigger,
    ImmutableArray<(string Role, ParticipantSide Side, int Entity)> Participants,
    WordSet Fillers,
    WordSet Stems,
    int? Place,
    DateInterval? Time)
{
    /// <summary>The participants on the target side that have a name.</summary>
    public ImmutableArray<int> NamedTargets { get; init; } = [];

    /// <summary>The participants on the source side that have a name.</summary>
    public ImmutableArray<int> NamedSources { get; init; } = [];

    /// <summary>The states that the phrases on the target side point to: of "the Norwegian embassy", Norway.</summary>
    public ImmutableArray<string> TargetStates { get; init; } = [];

    /// <summary>The named entities of its sentence, by the number of their group.</summary>
    public ImmutableArray<int> Context { get; init; } = [];

    /// <summary>The named places and buildings that its clause tells of, countries apart.</summary>
    public ImmutableArray<int> Locale { get; init; } = [];

    /// <summary>How telling the stem of its trigger is.</summary>
    public double TriggerWeight { get; init; }

    /// <summary>When the document reports it, where it is what the document is mainly about, or an act of saying, and nothing dates it; null for any other.</summary>
    public DateInterval? News { get; init; }

    /// <summary>The groups of words by which one event may be told that its trigger stands in.</summary>
    public ImmutableArray<int> LikeTriggers { get; init; } = [];

    /// <summary>The length of its clause as a vector of the weights of its stems.</summary>
    public double ClauseLength { get; init; }

    /// <summary>Whether it stands in the title or the first sentences.</summary>
    public bool IsLead { get; init; }

    /// <summary>Whether it tells of several events at once: "ten meetings", "met twice".</summary>
    public bool IsSeveral { get; init; }

    /// <summary>Whether its content alone tells it from others of its type.</summary>
    public bool IsToldByContent { get; init; }

    /// <summary>The families of its type as a set of bits.</summary>
    public ulong Families { get; init; }

    /// <summary>A hash of the words of its paragraph and of where among them its trigger stands; zero where they are too few to tell a copied paragraph by.</summary>
    public ulong Wording { get; init; }

    public bool IsTyped { get; } = Event.Type is not (OtherType or StatementType);

    /// <summary>The same telling in a reading of the same text that may know other days.</summary>
    public EventNode At(Reading reading) => ReferenceEquals(reading.Events[Index], Event) ? this : this with { Event = reading.Events[Index], Time = reading.Events[Index].Time?.Interval };

    /// <summary>This telling with what it has in common with the one that it copies kept once.</summary>
    public EventNode SharedWith(EventNode copied) => this with { Trigger = copied.Trigger, Fillers = copied.Fillers, Stems = copied.Stems, TargetStates = copied.TargetStates, Context = copied.Context, Locale = copied.Locale };

    /// <summary>Whether the triggers are one word, or words by which one event may be told.</summary>
    public bool MayShareTrigger(EventNode other)
    {
        if (Trigger == other.Trigger) return true;
        foreach (var group in LikeTriggers)
        {
            if (other.LikeTriggers.Contains(group)) return true;
        }
        return false;
    }

    /// <summary>Whether somebody or something takes part in both.</summary>
    public bool SharesParticipant(EventNode other)
    {
        foreach (var part in Participants)
        {
            foreach (var beside in other.Participants)
            {
                if (beside.Entity == part.Entity) return true;
            }
        }
        return false;
    }

    public const string OtherType = EventCluster.Untyped;

    /// <summary>The type of an act of saying: what was said counts, not that something was.</summary>
    public const string StatementType = EventCluster.Saying;
}
