using Hearsay.Facts;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Events;
using Hearsay.Facts.Factuality;
using Hearsay.Facts.Relations;
using Hearsay.Facts.Statements;
using Hearsay.Facts.Times;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Tests;

/// <summary>Makes a reading by hand: a text, and what a careful reader would take from it. Every place is given by its words.</summary>
internal sealed class Telling(string source, string text, string? day = null)
{
    private readonly List<Entity> entities = [];
    private readonly List<EntityMention> mentions = [];
    private readonly List<Event> events = [];
    private readonly List<Statement> statements = [];
    private readonly List<Relation> relations = [];
    private readonly List<TimeExpression> times = [];

    public string? Outlet { get; init; }

    public string? Author { get; init; }

    public Telling Who(EntityType type, params string[] names) => Entity(type, named: true, names);

    public Telling Unnamed(EntityType type, params string[] words) => Entity(type, named: false, words);

    /// <summary>Somebody or something that is counted: the last word is the head of the phrase.</summary>
    public Telling Several(EntityType type, string words)
    {
        Entity(type, named: false, [words]);
        var head = words.Length - words.LastIndexOf(' ') - 1;
        mentions[^1] = mentions[^1] with { Head = new TextSpan(mentions[^1].Span.End - head, head) };
        return this;
    }

    public Telling Described(string name, string description)
    {
        var index = IndexOf(name);
        entities[index] = entities[index] with { Descriptions = entities[index].Descriptions.Add(new Description(description, At(description))) };
        return this;
    }

    public Telling Happens(string type, string trigger, string clause, string? day = null, string? place = null, (string Words, double Low, double High, string Role)? count = null,
        (string Role, ParticipantSide Side, string Words)[]? parts = null, int? statement = null, FactualityValue value = FactualityValue.CertainPositive, string? when = null)
    {
        events.Add(new Event
        {
            Type = type,
            Trigger = new EventTrigger(At(trigger), trigger),
            Passage = At(clause),
            Participants = [.. (parts ?? []).Select(part => new Participant(part.Role, part.Side, MentionOf(part.Words)))],
            Quantities = count is { } number ? [new Quantity(At(number.Words), number.Low, number.High, "person", number.Role)] : [],
            Time = when is null ? Link(day) : Link(day, when),
            Place = place is null ? null : MentionOf(place),
            Factuality = [new FactualityJudgement(null, value)],
            Statement = statement,
        });
        return this;
    }

    /// <summary>A time expression with its value; the last event is of it where its day is known.</summary>
    public Telling When(string words, string value, string? day, string? interval = null)
    {
        times.Add(new TimeExpression(At(words), value.Contains('T', StringComparison.Ordinal) ? TimexType.Time : TimexType.Date, value, null, (interval ?? day) is { } days ? Days(days) : null));
        if (day is not null) events[^1] = events[^1] with { Time = new TimeLink(times.Count - 1, Days(day)) };
        return this;
    }

    /// <summary>A further event of the time expression that the one before it has.</summary>
    public Telling HappensThen(string type, string trigger, string clause, FactualityValue value)
    {
        var time = events[^1].Time;
        Happens(type, trigger, clause, value: value);
        events[^1] = events[^1] with { Time = time };
        return this;
    }

    public Telling Says(string? speaker, string content, string act = "assert", QuotationMode mode = QuotationMode.Indirect, string? day = null, string? cue = null)
    {
        statements.Add(new Statement
        {
            Source = speaker is null ? StatementSource.None : new StatementSource(At(speaker), IndexOf(speaker)),
            Content = [At(content)],
            Cue = cue is null ? null : new StatementCue(At(cue), cue),
            Mode = mode,
            Act = act,
            Time = Link(day),
        });
        return this;
    }

    public Telling Stands(string subject, string predicate, string target, string passage, string? day = null, RelationBasis basis = RelationBasis.None)
    {
        relations.Add(new Relation { Basis = basis, Subject = new RelationTerm(IndexOf(subject), subject), Predicate = predicate, Object = new RelationTerm(IndexOf(target), target), Passage = At(passage), Time = Link(day) });
        return this;
    }

    public Reading Read()
    {
        var content = new SourceText(text);
        var published = day is null ? Publication.Unknown : new Publication(Days(day), PublicationBasis.Stated);
        return new Reading
        {
            Document = new Document { Id = ContentHash.Of(source, text), Source = source, Text = content, Blocks = [.. Blocks()], Outlet = Outlet, Author = Author, Language = "en", Published = published },
            Published = published,
            Mentions = [.. mentions],
            Entities = [.. entities],
            Events = [.. events],
            Statements = [.. statements],
            Relations = [.. relations],
            Times = [.. times],
        };
    }

    private IEnumerable<Block> Blocks()
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0) yield return new Block(BlockKind.Paragraph, new TextSpan(start, line.Length));
            start += line.Length + 1;
        }
    }

    private Telling Entity(EntityType type, bool named, string[] words)
    {
        foreach (var mention in words)
        {
            for (var place = text.IndexOf(mention, StringComparison.Ordinal); place >= 0; place = text.IndexOf(mention, place + 1, StringComparison.Ordinal))
            {
                var span = new TextSpan(place, mention.Length);
                if (!mentions.Exists(other => other.Span.Contains(span))) mentions.Add(new EntityMention(span, span, named ? MentionKind.Name : MentionKind.Nominal, type, entities.Count));
            }
        }
        entities.Add(new Entity(type, words[0], [.. words.Skip(1)], named, []));
        return this;
    }

    private int IndexOf(string words) => entities.FindIndex(entity => entity.Name == words || entity.Aliases.Contains(words)) is var found and >= 0
        ? found : throw new ArgumentException($"Nobody is called {words}.");

    private int MentionOf(string words) => mentions.FindIndex(mention => mention.Entity == IndexOf(words));

    private TextSpan At(string words) => text.IndexOf(words, StringComparison.Ordinal) is var place and >= 0
        ? new TextSpan(place, words.Length) : throw new ArgumentException($"The text lacks: {words}");

    private static TimeLink? Link(string? day) => day is null ? null : new TimeLink(null, Days(day));

    private TimeLink? Link(string? day, string words)
    {
        if (day is null) return null;
        times.Add(new TimeExpression(At(words), TimexType.Date, words, null, Days(day)));
        return new TimeLink(times.Count - 1, Days(day));
    }

    private static DateInterval Days(string day)
    {
        var parts = day.Split('/');
        return new DateInterval(DateOnly.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(parts[^1], System.Globalization.CultureInfo.InvariantCulture));
    }
}
