using Hearsay.Cases.Identity.Gathering;
using Hearsay.Cases.Wording;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Identity.Nouns;

/// <summary>
/// Tells what is an event from things and people: what a document calls by nothing but words that tell of events ("the crash") is joined across documents as an event, by who was in it, where
/// and when, and not by its noun.
/// </summary>
internal sealed class ToldEvents
{
    private readonly IReadOnlyList<IndexedReading> readings;
    private readonly EntityMentions[] mentions;
    private readonly HashSet<TextSpan>[] triggers;

    public ToldEvents(IReadOnlyList<IndexedReading> readings, EntityMentions[] mentions)
    {
        (this.readings, this.mentions) = (readings, mentions);
        triggers = [.. readings.Select(reading => reading.Reading.Events.Select(told => told.Trigger.Span).ToHashSet())];
    }

    /// <summary>Whether each of its phrases has a word that tells of an event for its head.</summary>
    public bool Has(EntityNode node)
    {
        if (node.Type != EntityType.Other || node.Entity.Named) return false;
        var (reading, found) = (readings[node.Document].Reading, false);
        foreach (var index in mentions[node.Document][node.Index])
        {
            if (reading.Mentions[index].Kind == MentionKind.Pronoun) continue;
            if (!triggers[node.Document].Contains(reading.Mentions[index].Head)) return false;
            found = true;
        }
        return found;
    }
}
