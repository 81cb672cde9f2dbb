using Hearsay.Cases.Identity.Gathering;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Entities;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Identity.Names;

/// <summary>
/// The names that several documents of the case read as names, for those documents that have them written with capitals and did not ("Tillers" at the start of a sentence). A word that is
/// common in the news, or that the document has in small letters too, is none.
/// </summary>
internal sealed class KnownNames
{
    private const int FewestMentions = 4;
    private const int FewestEntities = 2;
    private const double Common = 0.01;
    private readonly CaseLexicon lexicon;
    private readonly Dictionary<string, EntityType> known = new(StringComparer.Ordinal);

    public KnownNames(CaseLexicon lexicon, IEnumerable<(Entity Entity, int Mentions)> entities)
    {
        this.lexicon = lexicon;
        foreach (var alike in entities.Where(told => told.Entity.Named)
            .SelectMany(told => told.Entity.Aliases.Prepend(told.Entity.Name).Select(Folded).Distinct(StringComparer.Ordinal).Select(name => (Name: name, told.Entity.Type, told.Mentions)))
            .GroupBy(told => told.Name, StringComparer.Ordinal))
        {
            var most = CommonestType.Of(alike.Select(told => (told.Type, told.Mentions)));
            if (most.Entities >= FewestEntities && most.Mentions >= FewestMentions && !IsCommon(alike.Key)) known[alike.Key] = most.Type;
        }
    }

    /// <summary>An unnamed entity as one of the name that other documents know it by; null where they know none.</summary>
    public Entity? Of(IndexedReading reading, Entity entity, EntityMentions mentions, int index)
    {
        if (entity.Named) return null;
        foreach (var mention in mentions[index])
        {
            var told = reading.Reading.Mentions[mention];
            if (told.Kind == MentionKind.Nominal && Written(reading, told) is { } written) return entity with { Type = written.Type, Name = written.Name, Aliases = [], Named = true };
        }
        return null;
    }

    /// <summary>The longest known name that the words with capitals up to the head of a phrase end in; null where there is none.</summary>
    private (string Name, EntityType Type)? Written(IndexedReading reading, EntityMention mention)
    {
        for (var first = mention.Phrase.Start; first <= mention.Head.Start; first++)
        {
            if (first > mention.Phrase.Start && !char.IsWhiteSpace(reading.Reading.Document.Text[first - 1])) continue;
            var span = TextSpan.FromBounds(first, mention.Head.End);
            if (IsWritten(reading, span) && reading.Shown(span) is var name && known.TryGetValue(Folded(name), out var type)) return (name, type);
        }
        return null;
    }

    private bool IsCommon(string name) => !name.Contains(' ', StringComparison.Ordinal) && lexicon.News.InSentences(lexicon.Wordforms.Stem(name)) >= Common;

    // With capitals here, and nowhere without.
    private static bool IsWritten(IndexedReading reading, TextSpan head)
    {
        var written = reading.WordsIn(head);
        foreach (var word in written)
        {
            if (!HasCapital(reading, word)) return false;
        }
        return written.Length != 1 || !HasSmall(reading, written[0].Folded);
    }

    private static bool HasSmall(IndexedReading reading, string folded)
    {
        foreach (var word in reading.Words)
        {
            if (word.Folded == folded && !HasCapital(reading, word)) return true;
        }
        return false;
    }

    private static bool HasCapital(IndexedReading reading, TextWord word) => char.IsUpper(reading.Reading.Document.Text[word.Span.Start]);

    private string Folded(string name) => lexicon.Spelling.Fold(name);
}
