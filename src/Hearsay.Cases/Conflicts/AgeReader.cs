using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Entities;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts;

/// <summary>Reads how old somebody is said to be: "the 4-year-old boy", "Jane Doe, 41, said", "the boy was four years old", "a boy aged four".</summary>
internal sealed class AgeReader(CaseLexicon lexicon)
{
    private const int Oldest = 115;
    private const int Before = 3;
    private const int WordsOfAge = 2;

    /// <summary>Each age with the entity of the reading that has it, and the words that give it.</summary>
    public IEnumerable<(int Entity, long Age, TextSpan Span)> Read(IndexedReading reading)
    {
        for (var index = 0; index < reading.Words.Length; index++)
        {
            if (lexicon.Wordforms.Number(reading.Words[index].Folded) is not { } age || age is <= 0 or > Oldest) continue;
            var end = index + 1 + (IsAgePhrase(reading, index) ? WordsOfAge : 0);
            var entity = end > index + 1 ? Of(reading, index, end) : BetweenCommas(reading, index) ?? Aged(reading, index);
            if (entity is { } found) yield return (found, age, TextSpan.FromBounds(reading.Words[index].Span.Start, reading.Words[end - 1].Span.End));
        }
    }

    // The smallest phrase that the words stand in and go on to its head, or else whom the words are said of.
    private int? Of(IndexedReading reading, int index, int end)
    {
        var words = TextSpan.FromBounds(reading.Words[index].Span.Start, reading.Words[end - 1].Span.End);
        var around = reading.Reading.Mentions.Where(mention => mention.Kind != MentionKind.Pronoun && mention.Span.Contains(words) && mention.Head.End > words.End && mention.Type is EntityType.Person or EntityType.Other).ToList();
        return around.Count == 0 ? Subject(reading, index) : Smallest(around.Where(mention => !IsNew(reading, mention)));
    }

    // "A 13-year-old rival" is none of those who were named before.
    private bool IsNew(IndexedReading reading, EntityMention mention) => mention.Kind == MentionKind.Nominal && reading.WordsIn(mention.Span) is [var first, ..] && lexicon.Conflicts.IsArticle(first.Folded)
        && reading.Reading.Mentions.Any(other => other.Entity == mention.Entity && other.Kind == MentionKind.Name && other.Span.End <= mention.Span.Start);

    // "The boy was four years old": the phrase right before, but for words without content.
    private int? Subject(IndexedReading reading, int index)
    {
        var first = index;
        while (first > 0 && index - first < Before && lexicon.Wordforms.IsStopword(reading.Words[first - 1].Folded) && OneSentence(reading, first - 1, first)) first--;
        for (var place = first; place <= index; place++)
        {
            if (place > 0 && Ending(reading, reading.Words[place - 1].Span.End) is { } entity && place < index && OneSentence(reading, place - 1, index)) return entity;
        }
        return null;
    }

    private static int? BetweenCommas(IndexedReading reading, int index)
    {
        var (text, word) = (reading.Reading.Document.Text, reading.Words[index].Span);
        if (index == 0 || word.End >= text.Length || text[word.End] is not (',' or ')' or '.' or ';' or '\n') || !char.IsDigit(text[word.Start])) return null;
        var between = text[TextSpan.FromBounds(reading.Words[index - 1].Span.End, word.Start)];
        return between is ", " or " (" ? Ending(reading, reading.Words[index - 1].Span.End, MentionKind.Name) : null;
    }

    private int? Aged(IndexedReading reading, int index) =>
        index > 1 && lexicon.Conflicts.IsAged(reading.Words[index - 1].Folded) && OneSentence(reading, index - 2, index) ? Ending(reading, reading.Words[index - 2].Span.End) : null;

    private static int? Ending(IndexedReading reading, int end, MentionKind? kind = null) =>
        Smallest(reading.Reading.Mentions.Where(mention => mention.Head.End == end && mention.Type == EntityType.Person && (kind is null || mention.Kind == kind)));

    private static int? Smallest(IEnumerable<EntityMention> mentions) => mentions.OrderBy(mention => mention.Span.Length).Select(mention => (int?)mention.Entity).FirstOrDefault();

    // With nothing but a blank or a hyphen between the words.
    private bool IsAgePhrase(IndexedReading reading, int index) =>
        index + WordsOfAge < reading.Words.Length && reading.Words[index + WordsOfAge].Span.End - reading.Words[index + 1].Span.Start == reading.Words[index + 1].Span.Length + 1 + reading.Words[index + WordsOfAge].Span.Length
        && reading.Words[index + 1].Span.Start - reading.Words[index].Span.End == 1 && lexicon.Conflicts.IsAgePhrase($"{reading.Words[index + 1].Folded} {reading.Words[index + WordsOfAge].Folded}");

    private static bool OneSentence(IndexedReading reading, int first, int second) =>
        reading.Reading.Document.Text[TextSpan.FromBounds(reading.Words[first].Span.End, reading.Words[second].Span.Start)].IndexOfAny('.', '\n', ';') < 0;
}
