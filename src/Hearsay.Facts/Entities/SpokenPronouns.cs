using System.Collections.Immutable;
using Hearsay.Facts.Statements;
using Hearsay.Facts.Statements.Quotations;
using Hearsay.Language;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Facts.Entities;

/// <summary>
/// Ties the pronouns of quotations by who says them, which coreference, reading sentences alone, does not know: "I" is the speaker and nobody else, "you" is nobody whom coreference would know, and
/// whom the speaker calls "he" or "she" is not the speaker. Where nobody says who speaks, or who is meant, the pronoun stands for somebody unnamed.
/// </summary>
internal sealed class SpokenPronouns
{
    private readonly Analysis analysis;
    private readonly ImmutableArray<EntityMention> mentions;
    private readonly ImmutableArray<Statement> said;
    private readonly ImmutableArray<Quotation> quotations;
    private readonly HashSet<int> worded;
    private readonly List<TextSpan> transcribed;
    private readonly Dictionary<TextSpan, int> strangers;
    private readonly Dictionary<TextSpan, int> turns;
    private readonly List<Entity> entities;
    private readonly Dictionary<(int Quotation, string Words), int> unnamed = [];

    private SpokenPronouns(Analysis analysis, ImmutableArray<EntityMention> mentions, ImmutableArray<Entity> entities, ImmutableArray<Statement> said)
    {
        (this.analysis, this.mentions, this.said, this.entities) = (analysis, mentions, said, [.. entities]);
        quotations = QuotationReader.Read(analysis.Document);
        turns = SpeakersInTurn.Of(analysis, mentions, said, quotations);
        transcribed = [.. said.Where(statement => statement.Mode == QuotationMode.Direct).SelectMany(statement => statement.Content)];
        strangers = Strangers();
        worded = [.. mentions.Where(mention => mention.Kind != MentionKind.Pronoun).Select(mention => mention.Entity)];
    }

    /// <summary>The mentions, entities and statements with the pronouns tied; entities that nothing stands for any more are gone.</summary>
    public static (ImmutableArray<EntityMention> Mentions, ImmutableArray<Entity> Entities, ImmutableArray<Statement> Said) Tie(
        Analysis analysis, ImmutableArray<EntityMention> mentions, ImmutableArray<Entity> entities, ImmutableArray<Statement> said)
    {
        var pronouns = new SpokenPronouns(analysis, mentions, entities, said);
        var tied = mentions.Select((mention, index) => pronouns.EntityOf(index) is var entity && entity == mention.Entity ? mention : mention with { Entity = entity }).ToArray();
        var kept = tied.Select(mention => mention.Entity).Distinct().Order().ToArray();
        var places = kept.Select((entity, place) => (entity, place)).ToDictionary();
        var sources = tied.Where(mention => mention.Kind == MentionKind.Pronoun).GroupBy(mention => mention.Span).ToDictionary(same => same.Key, same => places[same.First().Entity]);
        return ([.. tied.Select(mention => mention with { Entity = places[mention.Entity] })], [.. kept.Select(entity => pronouns.entities[entity])], [.. said.Select(Source)]);

        Statement Source(Statement statement)
        {
            if (statement.Source.Entity is not { } entity) return statement;
            var now = statement.Source.Span is { } span && sources.TryGetValue(span, out var spoken) ? spoken : places.TryGetValue(entity, out var place) ? place : (int?)null;
            return now == entity ? statement : statement with { Source = statement.Source with { Entity = now } };
        }
    }

    private int EntityOf(int index)
    {
        var mention = mentions[index];
        if (mention.Kind != MentionKind.Pronoun) return mention.Entity;
        if (strangers.TryGetValue(mention.Span, out var stranger)) return stranger;
        if (turns.TryGetValue(mention.Span, out var speaking)) return speaking;
        var head = analysis[analysis.Mentions[index].Head];
        var quotation = QuotationOver(mention.Span);
        var person = head.Feature("Person");
        if (person == "2" && worded.Contains(mention.Entity)) return Unnamed(quotation, person, mention);
        var isSpeaker = person == "1" && head.Feature("Number") == "Sing";
        if (!isSpeaker && head.Feature("Gender") is not ("Masc" or "Fem")) return mention.Entity;
        if (quotation < 0 && !isSpeaker && !transcribed.Exists(span => span.Contains(mention.Span))) return mention.Entity;
        var speaker = SpeakerOf(mention.Span, quotation);
        if (isSpeaker) return speaker ?? (worded.Contains(mention.Entity) ? Unnamed(quotation, person!, mention) : mention.Entity);
        return speaker == mention.Entity && worded.Contains(mention.Entity) ? Unnamed(quotation, head.Feature("Gender")!, mention) : mention.Entity;
    }

    /// <summary>The innermost quotation that a place stands in, or -1.</summary>
    private int QuotationOver(TextSpan place)
    {
        var found = -1;
        for (var index = 0; index < quotations.Length && quotations[index].Span.Start <= place.Start; index++)
        {
            if (quotations[index].Span.Contains(place)) found = index;
        }
        return found;
    }

    /// <summary>
    /// Who says the words at a place: the source of the closest statement around it; in a quotation within another, of one that lies in it; without marks, of words
    /// given as they were said.
    /// </summary>
    private int? SpeakerOf(TextSpan place, int quotation)
    {
        var (speaker, shortest) = ((int?)null, int.MaxValue);
        foreach (var statement in said)
        {
            // In "he did not feel that he had hurt me" it is not he who says "me", but who is quoted.
            if (quotation >= 0 && statement is { Mode: QuotationMode.Indirect, Cue: { } cue } && quotations[quotation].Span.Contains(cue.Span)) continue;
            foreach (var content in statement.Content)
            {
                if (!content.Contains(place) || content.Length >= shortest) continue;
                if (quotation < 0 ? statement.Mode != QuotationMode.Direct : quotations[quotation].Outer >= 0 && content.Start < quotations[quotation].Span.Start) continue;
                (speaker, shortest) = (statement.Source.Span is { } span && strangers.TryGetValue(span, out var stranger) ? stranger : statement.Source.Entity, content.Length);
            }
        }
        return speaker;
    }

    /// <summary>The pronouns that say a quotation in which the one whom coreference takes them for is named, which nobody does of oneself, each with an entity of its own.</summary>
    private Dictionary<TextSpan, int> Strangers()
    {
        var found = new Dictionary<TextSpan, int>();
        foreach (var statement in said)
        {
            if (statement is not { Mode: QuotationMode.Direct, Source: { Span: { } source, Entity: { } read } } || found.ContainsKey(source)) continue;
            var entity = turns.GetValueOrDefault(source, read);
            if (!mentions.Any(mention => mention.Kind == MentionKind.Pronoun && mention.Span == source)) continue;
            var isNamed = mentions.Any(mention => mention.Kind == MentionKind.Name && mention.Entity == entity && statement.Content.Any(content => content.Contains(mention.Span)));
            if (!isNamed) continue;
            entities.Add(new Entity(EntityType.Person, analysis.Document.Text.Substring(source), [], false, []));
            found[source] = entities.Count - 1;
        }
        return found;
    }

    private int Unnamed(int quotation, string sort, EntityMention mention)
    {
        if (unnamed.TryGetValue((quotation, sort), out var known)) return known;
        entities.Add(new Entity(EntityType.Person, analysis.Document.Text.Substring(mention.Span), [], false, []));
        return unnamed[(quotation, sort)] = entities.Count - 1;
    }
}
