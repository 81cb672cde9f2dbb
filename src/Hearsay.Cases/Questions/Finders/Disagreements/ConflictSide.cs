using Hearsay.Cases.Identity;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Questions.Finders.Disagreements;

/// <summary>Whoever a question names, as a side of conflicts: in what passages it speaks. A state speaks through its government too, an outlet in its texts.</summary>
internal sealed class ConflictSide
{
    private readonly AnswerSource source;
    private readonly HashSet<string> ids;
    private readonly HashSet<(string Document, int Entity)> members;
    private readonly HashSet<string> names;

    /// <summary>The side of an entity of the case, by its index.</summary>
    public ConflictSide(AnswerSource source, int entity)
    {
        this.source = source;
        var named = source.Case.Entities[entity];
        List<CaseEntity> speakers = [named, .. Authorized(named)];
        ids = [.. speakers.Select(speaker => speaker.Id)];
        members = [.. speakers.SelectMany(speaker => speaker.Members).Select(member => (member.Document, member.Entity))];
        names = [.. named.Aliases.Prepend(named.Name).Select(source.Lexicon.Spelling.Fold)];
    }

    /// <summary>Whether an entity of the case speaks for it.</summary>
    public bool Is(string? entity) => entity is not null && ids.Contains(entity);

    /// <summary>Whether a passage is what it says: in a statement of it, or told by nobody in a text of its own.</summary>
    public bool Takes(Passage passage)
    {
        var reading = source.ReadingOf(passage).Reading;
        var within = reading.Statements.Where(statement => statement.Content.Any(passage.Span.Overlaps)).ToList();
        if (within.Count == 0) return reading.Document.Outlet is { } outlet && names.Contains(source.Lexicon.Spelling.Fold(outlet));
        return within.Exists(statement => statement.Source.Entity is { } speaker && members.Contains((passage.Document, speaker)));
    }

    private IEnumerable<CaseEntity> Authorized(CaseEntity named)
    {
        if (named.Type is not (EntityType.Country or EntityType.Place) || named.Actor.Countries.IsEmpty) return [];
        var country = named.Actor.Countries[0].Code;
        return source.Case.Entities.Where(other => other.Id != named.Id && other.Actor.Countries.Length > 0 && other.Actor.Countries[0].Code == country
            && other.Actor.Sectors.Any(sector => source.Lexicon.Questions.Authorities.Contains(sector.Code)));
    }
}
