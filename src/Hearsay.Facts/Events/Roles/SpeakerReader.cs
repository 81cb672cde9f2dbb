using System.Collections.Immutable;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Statements;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Facts.Events.Roles;

/// <summary>Gives the events that are statements the speakers that the statements have: reading statements looks at quotation marks and paragraphs, reading events at trees alone.</summary>
internal static class SpeakerReader
{
    /// <summary>The key of the type of events that are statements.</summary>
    public const string Type = "statement";

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
            if (mentions[index].Span.Overlaps(source) && (mention < 0 || IsNearer(mentions[index], mentions[mention], source))) mention = index;
        }
        return mention < 0 || IsThing(mentions[mention], mentions) ? told : told with
        {
            Participants = [new Participant(Role, ParticipantSide.Source, mention), .. told.Participants.Where(one => one.Role != Role && one.Mention != mention)],
        };
    }

    /// <summary>Whether a mention is of the source rather than another: one whose head stands in it before one that it is only part of, and of these the one that has more of it.</summary>
    private static bool IsNearer(EntityMention mention, EntityMention known, TextSpan source) => source.Contains(mention.Head) != source.Contains(known.Head)
        ? source.Contains(mention.Head)
        : mention.Span.Common(source) > known.Span.Common(source);

    /// <summary>A pronoun that stands for a thing says nothing.</summary>
    private static bool IsThing(EntityMention mention, ImmutableArray<EntityMention> mentions) => mention is { Kind: MentionKind.Pronoun, Type: EntityType.Other }
        && mentions.Any(other => other.Entity == mention.Entity && other.Kind != MentionKind.Pronoun);

    /// <summary>"The paper said, citing the ministry": whose words they are stands behind the verb, who cites them before it.</summary>
    private static bool IsCited(Event told, TextSpan speaker, TextSpan source) => speaker.End <= told.Trigger.Span.Start && source.Start >= told.Trigger.Span.End;
}
