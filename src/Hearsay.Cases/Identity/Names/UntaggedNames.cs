using Hearsay.Cases.Wording;
using Hearsay.Facts.Entities;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Identity.Names;

/// <summary>
/// The names of things that were not taken for names when their documents were read, as the names of products, ships and clubs often are: what is written with capitals or
/// figures in the middle of a sentence, after a small word ("the new Zephyr 4").
/// </summary>
internal static class UntaggedNames
{
    private const int LongestWordBefore = 24;

    /// <summary>The thing's name without the words before it; null where it is named already, somebody or a body of people, or no mention is written so.</summary>
    public static string? Of(IndexedReading reading, Entity entity, IReadOnlyList<int> mentions)
    {
        if (entity.Named || entity.Type != EntityType.Other) return null;
        return mentions.Select(index => reading.Reading.Mentions[index]).Where(mention => mention.Kind == MentionKind.Nominal && !reading.Reading.Times.Any(time => time.Span.Overlaps(mention.Head)))
            .Select(mention => Name(reading.Reading.Document, mention)).OfType<string>()
            .OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).FirstOrDefault();
    }

    // The phrase's last words up to its head, from the first capital on.
    private static string? Name(Document document, EntityMention mention)
    {
        if (IsHeadline(document, mention.Span)) return null;
        var text = document.Text.Substring(TextSpan.FromBounds(mention.Phrase.Start, mention.Head.End));
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length;
        while (first > 0 && IsPart(words[first - 1])) first--;
        while (first < words.Length && !HasCapital(words[first])) first++;
        if (first == words.Length) return null;
        return first > 0 ? IsSmall(words[first - 1]) ? string.Join(' ', words[first..]) : null : FollowsSmall(document, mention.Phrase.Start) ? string.Join(' ', words) : null;
    }

    private static bool IsHeadline(Document document, TextSpan span)
    {
        foreach (var block in document.Blocks)
        {
            if (block.Kind is BlockKind.Title or BlockKind.Heading && block.Span.Contains(span)) return true;
        }
        return false;
    }

    private static bool FollowsSmall(Document document, int start)
    {
        var before = document.Text.Substring(TextSpan.FromBounds(Math.Max(0, start - LongestWordBefore), start));
        if (before.Length == 0 || before[^1] != ' ') return false;
        var word = before.TrimEnd(' ');
        return word.Length > 0 && IsSmall(word[(word.LastIndexOf(' ') + 1)..]);
    }

    private static bool IsSmall(string word) => char.IsLower(word[0]) && char.IsLetter(word[^1]);

    private static bool IsPart(string word) => HasCapital(word) || char.IsDigit(word[0]);

    private static bool HasCapital(string word) => word.Any(char.IsUpper);
}
