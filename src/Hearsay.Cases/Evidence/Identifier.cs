using Hearsay.Cases.Conflicts;
using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Identity.Names;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Questions;
using Hearsay.Cases.Wording;

namespace Hearsay.Cases.Evidence;

/// <summary>Tells from a case why entities were joined or kept apart: the reason of each joining, what they have in common, and what is at odds.</summary>
public sealed class Identifier
{
    private readonly Case @case;
    private readonly CaseLexicon lexicon;
    private readonly EntityLookup lookup;
    private readonly Dictionary<string, CaseDocument> documents;

    /// <summary>Of a case, with the lexicons that lie beside the program.</summary>
    public Identifier(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        (this.@case, lexicon) = (@case, CaseLexicon.Shipped);
        lookup = new EntityLookup(@case.Entities, lexicon);
        documents = @case.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
    }

    /// <summary>The entity of a name, or of an id; null where the case has none.</summary>
    public CaseEntity? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (@case.Entities.FirstOrDefault(entity => entity.Id == name || string.Equals(entity.Name, name, StringComparison.OrdinalIgnoreCase)) is { } known) return known;
        var words = WordBreaker.Break(name, 0, lexicon.Spelling).Select(word => word.Folded).ToList();
        return words.Count > 0 && lookup.At(words, 0) is { } found && found.Length == words.Count ? @case.Entities[found.Entity] : null;
    }

    /// <summary>What speaks for and against two being one; of one and the same, for its being one throughout.</summary>
    public Identification Explain(CaseEntity first, CaseEntity second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return first.Id == second.Id
            ? new(first, second, [.. Joinings(first)], [.. AtOdds(first)])
            : new(first, second, [.. Likenesses(first, second)], [.. Differences(first, second)]);
    }

    /// <summary>Under each name or description in a document, why it was taken for the same.</summary>
    private IEnumerable<Reason> Joinings(CaseEntity entity) => entity.Members
        .Select(member => (Told: documents[member.Document].Reading.Entities[member.Entity].Name, member))
        .GroupBy(pair => (pair.Told, pair.member.Reason))
        .Select(same => new Reason($"{same.Key.Told}: {same.Key.Reason}", [.. same.Select(pair => FirstMention(entity, pair.member.Document)).OfType<Passage>()]));

    private static Passage? FirstMention(CaseEntity entity, string document) =>
        entity.Mentions.Where(mention => mention.Document == document).Select(mention => (Passage?)mention).FirstOrDefault();

    // Ranks, offices and given names that one person hardly has at once.
    private IEnumerable<Reason> AtOdds(CaseEntity entity)
    {
        var places = entity.Mentions.Concat(entity.Descriptions.Select(description => description.Passage)).ToLookup(passage => passage.Document, StringComparer.Ordinal);
        return @case.Conflicts.Where(conflict => conflict.Kind is ConflictKind.Rank or ConflictKind.Identity
                && conflict.Members.Any(side => places[side.Passage.Document].Any(place => place.Span.Overlaps(side.Passage.Span))))
            .Select(conflict => new Reason(conflict.Why, [.. conflict.Members.Select(side => side.Passage)]));
    }

    private IEnumerable<Reason> Likenesses(CaseEntity first, CaseEntity second)
    {
        if (Spelled(first, second) is { } spelled) yield return new Reason(spelled, []);
        foreach (var told in first.Descriptions.Join(second.Descriptions, Folded, Folded, (one, other) => (one, other), StringComparer.Ordinal).DistinctBy(pair => Folded(pair.one)))
            yield return new Reason($"Both are described as {told.one.Text}.", [told.one.Passage, told.other.Passage]);
        foreach (var told in @case.Events.Where(told => AreOfDifferentTexts(told, first, second)))
        {
            var parts = told.Participants.Where(part => part.Entity == first.Id).Select(part => part.Role)
                .Intersect(told.Participants.Where(part => part.Entity == second.Id).Select(part => part.Role), StringComparer.Ordinal).ToList();
            if (parts.Count > 0) yield return new Reason($"Both are told to be the {parts[0]} of one event.", [told.Headline]);
        }
    }

    // Who is in one event beside another, in one text, is another.
    private static bool AreOfDifferentTexts(EventCluster told, CaseEntity first, CaseEntity second) =>
        !told.Members.Any(member => IsIn(first, member.Trigger.Document) && IsIn(second, member.Trigger.Document));

    private static bool IsIn(CaseEntity entity, string document) => entity.Members.Any(member => member.Document == document);

    private IEnumerable<Reason> Differences(CaseEntity first, CaseEntity second)
    {
        if (first.Type != second.Type) yield return new Reason($"One is a {first.Type.ToString().ToLowerInvariant()}, the other a {second.Type.ToString().ToLowerInvariant()}.", []);
        if (first.Named && second.Named && Spelled(first, second) is null) yield return new Reason($"{first.Name} and {second.Name} are no spellings of one name.", []);
        if (first.Named != second.Named) yield return new Reason("One has a name and the other none.", []);
        var beside = first.Mentions.DistinctBy(mention => mention.Document)
            .Join(second.Mentions.DistinctBy(mention => mention.Document), mention => mention.Document, mention => mention.Document, (one, other) => (one, other)).ToList();
        if (beside.Count > 0) yield return new Reason($"Texts that tell of both as two: {beside.Count}.", [.. beside.SelectMany(pair => (Passage[])[pair.one, pair.other])]);
        var odds = @case.Conflicts.Where(conflict => conflict.Kind is ConflictKind.Rank or ConflictKind.Identity && IsSideOf(conflict, first) && IsSideOf(conflict, second));
        foreach (var conflict in odds) yield return new Reason(conflict.Why, [.. conflict.Members.Select(side => side.Passage)]);
    }

    private static bool IsSideOf(Conflict conflict, CaseEntity entity) =>
        conflict.Members.Any(side => entity.Mentions.Any(mention => mention.Document == side.Passage.Document && mention.Span.Overlaps(side.Passage.Span)));

    private string Folded(EntityDescription description) => lexicon.Spelling.Fold(description.Text);

    private string? Spelled(CaseEntity first, CaseEntity second)
    {
        var names = new NameReader(lexicon);
        if (names.PersonName(first.Name) is not { } one || names.PersonName(second.Name) is not { } other) return null;
        return new PersonNames(lexicon, new NamesAcrossScripts(lexicon, one.Words.Concat(other.Words))).Same(one, other) is { } reason
            ? $"{first.Name} and {second.Name}: {reason}." : null;
    }
}
