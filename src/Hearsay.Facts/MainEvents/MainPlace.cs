using System.Collections.Frozen;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Events;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Facts.MainEvents;

/// <summary>
/// Says where the main event was: by its own words, by a place in the title, by another telling, by a place in the lead,
/// or by where the report was filed, which stands in capitals at its beginning.
/// </summary>
/// <param name="placePrepositions">The words that stand before a place.</param>
/// <param name="seats">The names of buildings that stand for the government in them.</param>
internal sealed class MainPlace(FrozenSet<string> placePrepositions, FrozenSet<string> seats)
{
    private const int FewestCapitals = 4;

    /// <summary>The most characters of a mention that is shown for a place.</summary>
    private const int Longest = 60;

    /// <summary>The place, or null.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="opening">Its beginning.</param>
    /// <param name="tellings">The tellings of the event, the chosen one first.</param>
    public EventPlace? Of(Reading reading, DocumentOpening opening, IReadOnlyList<Event> tellings) => Find(reading, opening, tellings) is { } place ? Fullest(reading, opening, place) : null;

    private int? Find(Reading reading, DocumentOpening opening, IReadOnlyList<Event> tellings)
    {
        if (tellings[0].Place is { } own) return own;
        var places = Enumerable.Range(0, reading.Mentions.Length).Where(index => reading.Mentions[index].Kind == MentionKind.Name).ToList();
        return First(places, mention => opening.InTitle(mention.Span) && (IsPlaced(reading, mention, true) || mention.Type == EntityType.Facility || IsSeat(reading, mention)))
            ?? tellings.Select(telling => telling.Place).FirstOrDefault(place => place is not null)
            ?? First(places, mention => opening.InLead(mention.Span) && IsPlaced(reading, mention, false))
            ?? First(places, mention => IsFiled(reading, mention));

        int? First(List<int> among, Func<EntityMention, bool> fits) => among.FindIndex(index => fits(reading.Mentions[index])) is var found and >= 0 ? among[found] : null;
    }

    /// <summary>The longest words for the same place at the beginning of the document.</summary>
    private EventPlace Fullest(Reading reading, DocumentOpening opening, int place) =>
        Enumerable.Range(0, reading.Mentions.Length).Where(index => index == place || (reading.Mentions[index] is { Kind: MentionKind.Name } mention
            && mention.Entity == reading.Mentions[place].Entity && opening.Depth(mention.Span) < 2 && mention.Span.Length <= Longest))
            .Select(index => new EventPlace(index, Extended(reading, index)))
            .OrderByDescending(found => found.Phrase.Length).ThenBy(found => found.Mention != place).ThenBy(found => found.Mention).First();

    /// <summary>A place with the one that it lies in, where only a preposition of place stands between.</summary>
    private TextSpan Extended(Reading reading, int place)
    {
        var span = IsFiled(reading, reading.Mentions[place]) ? reading.Mentions[place].Head : reading.Mentions[place].Phrase;
        foreach (var mention in reading.Mentions)
        {
            if (mention.Span.Start > span.End && mention.Kind == MentionKind.Name && IsPlaced(reading, mention, false)
                && placePrepositions.Contains(reading.Document.Text.Substring(TextSpan.FromBounds(span.End, mention.Span.Start)).Trim())) return TextSpan.Cover(span, mention.Span);
        }
        return span;
    }

    private bool IsSeat(Reading reading, EntityMention mention) => seats.Contains(reading.Document.Text.Substring(mention.Head));

    /// <summary>Whether a preposition of place stands right before a place or a building or, where bodies count, before the name of a body, whose seat is meant.</summary>
    private bool IsPlaced(Reading reading, EntityMention mention, bool bodies)
    {
        if (!IsPlace(mention) && !IsSeat(reading, mention) && !(bodies && mention.Type == EntityType.Organization)) return false;
        var text = reading.Document.Text;
        var end = mention.Span.Start;
        while (end > 0 && char.IsWhiteSpace(text[end - 1])) end--;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return start < end && placePrepositions.Contains(text.Substring(TextSpan.FromBounds(start, end)).ToLowerInvariant());
    }

    private static bool IsFiled(Reading reading, EntityMention mention)
    {
        var name = reading.Document.Text.Substring(mention.Head);
        return IsPlace(mention) && name.Count(char.IsLetter) >= FewestCapitals && !name.Any(char.IsLower);
    }

    private static bool IsPlace(EntityMention mention) => mention.Type is EntityType.Place or EntityType.Facility or EntityType.Country;
}
