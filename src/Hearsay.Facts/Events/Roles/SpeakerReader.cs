using System.Collections.Immutable;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Statements;
using Hearsay.Text;

namespace Hearsay.Facts.Events.Roles;

/// <summary>Gives the events that are statements the speakers that the statements have: reading statements looks at quotation marks and paragraphs, reading events at trees alone.</summary>
internal static class SpeakerReader
{
    /// <summary>The key of the type of events that are statements, and the role of who makes them.</summary>
    private const string Type = "statement";
    private const string Role = "speaker";

    /// <summary>The events, those that a statement's cue tells of with the statement's source for a speaker.</summary>
    public static ImmutableArray<Event> Settle(ImmutableArray<Event> events, ImmutableArray<Statement> said, ImmutableArray<EntityMention> mentions)
    {
        var byCue = new Dictionary<int, Statement>();
        foreach (var statement in said)
        {
            if (statement.Cue is { } cue && statement.Source.Span is not null) byCue.TryAdd(cue.Span.Start, statement);
        }
        return [.. events.Select(told => told.Type == Type && byCue.TryGetValue(told.Trigger.Span.Start, out var statement) ? Settle(told, statement.Source.Span!.Value, mentions) : told)];
    }

    private static Event Settle(Event told, TextSpan source, ImmutableArray<EntityMention> mentions)
    {
        if (told.Participants.Any(one => one.Role == Role && (mentions[one.Mention].Span.Overlaps(source) || IsCited(told, mentions[one.Mention].Span, source)))) return told;
        var mention = -1;
        for (var index = 0; index < mentions.Length && mentions[index].Span.Start < source.End; index++)
        {
            if (mentions[index].Span.Overlaps(source) && (mention < 0 || mentions[index].Span.Common(source) > mentions[mention].Span.Common(source))) mention = index;
        }
        return mention < 0 ? told : told with
        {
            Participants = [new Participant(Role, ParticipantSide.Source, mention), .. told.Participants.Where(one => one.Role != Role && one.Mention != mention)],
        };
    }

    /// <summary>"The paper said, citing the ministry": whose words they are stands behind the verb, who cites them before it.</summary>
    private static bool IsCited(Event told, TextSpan speaker, TextSpan source) => speaker.End <= told.Trigger.Span.Start && source.Start >= told.Trigger.Span.End;
}
