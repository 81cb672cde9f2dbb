using System.Collections.Immutable;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Events;
using Hearsay.Scoring.Events;

namespace Hearsay.Training.Events;

/// <summary>A record with the events that the lexicon reads of it, each with its features, and which of them are what the record is about.</summary>
internal sealed record CodeExample(PloverRecord Record, ImmutableArray<EntityMention> Mentions, ImmutableArray<(Event Told, uint[] Features)> Events)
{
    /// <summary>The events whose participants fit the record's best, and the one that would be scored.</summary>
    internal IEnumerable<uint[]> Meant
    {
        get
        {
            if (Events.IsEmpty) return [];
            var most = Events.Max(one => PloverChoice.Fit(Record, one.Told, Mentions));
            var scored = PloverChoice.Of(Record, Events.Select(one => one.Told), Mentions);
            return Events.Where(one => ReferenceEquals(one.Told, scored) || (most >= 2 && PloverChoice.Fit(Record, one.Told, Mentions) == most)).Select(one => one.Features);
        }
    }
}
