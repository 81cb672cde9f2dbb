using System.Collections.Immutable;
using Hearsay.Facts.Actors.Vocabulary;
using Hearsay.Facts.Entities;
using Hearsay.Language;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Facts.Actors;

/// <summary>
/// Works out the country and the sectors of those of whom a document speaks, from their names and from what it says that they are, with PLOVER's codes.
/// Places and works are no actors; of a country only which one it is. Thread-safe.
/// </summary>
internal sealed class ActorReader(ActorLexicon lexicon)
{
    /// <summary>Loads the words from the ontology's folder.</summary>
    /// <exception cref="InvalidDataException">A file has an error.</exception>
    public static ActorReader Load(string ontologyFolder) => new(ActorLexicon.Load(Path.Combine(ontologyFolder, "en")));

    /// <summary>The entities, each with what it is as an actor; entity i is chain i of the analysis.</summary>
    public ImmutableArray<Entity> Read(Analysis analysis, ImmutableArray<EntityMention> mentions, ImmutableArray<Entity> entities)
    {
        var phrases = new ActorPhrases(lexicon, analysis.Words);
        var starts = analysis.Words.Select(word => word.Span.Start).ToArray();
        var names = mentions.Where(mention => mention.Kind == MentionKind.Name).ToLookup(mention => mention.Entity);
        return [.. entities.Select((entity, index) => entity with { Actor = Of(entity, Told(entity, names[index])) })];

        IEnumerable<(TextSpan Span, Belonging Where)> Told(Entity entity, IEnumerable<EntityMention> named)
        {
            if (entity.Type is EntityType.Place or EntityType.Work or EntityType.Other) yield break;
            foreach (var span in entity.Type == EntityType.Person ? [] : named.Select(mention => mention.Head).DistinctBy(span => analysis.Document.Text.Substring(span)))
            {
                yield return (span, At(span, true));
            }
            if (entity.Type == EntityType.Country) yield break;
            foreach (var description in entity.Descriptions.Where(one => !entity.Descriptions.Any(other => other.Span != one.Span && other.Span.Contains(one.Span))))
            {
                yield return (description.Span, At(description.Span, false));
            }
        }

        Belonging At(TextSpan span, bool isName)
        {
            var (first, end) = (Index(span.Start), Index(span.End));
            return first < end ? phrases.Read(first, end, isName) : Belonging.None;
        }

        int Index(int place)
        {
            var found = Array.BinarySearch(starts, place);
            return found >= 0 ? found : ~found;
        }
    }

    private Actor Of(Entity entity, IEnumerable<(TextSpan Span, Belonging Where)> told)
    {
        var all = told.Where(one => !one.Where.IsNone).ToList();
        if (all.Count == 0) return Actor.Unknown;
        return new(Marks(all, one => one.Countries), entity.Type == EntityType.Country ? [] : Marks(all, one => one.Sectors));
    }

    private ImmutableArray<ActorMark> Marks(List<(TextSpan Span, Belonging Where)> told, Func<Belonging, ImmutableArray<string>> codes) =>
    [
        .. told.SelectMany(one => codes(one.Where).Select(code => (Code: code, one.Span))).GroupBy(pair => pair.Code, StringComparer.Ordinal)
            .Select(group => new ActorMark(group.Key, lexicon.Label(group.Key), [.. group.Select(pair => pair.Span).Distinct().Order()]))
            .OrderByDescending(mark => mark.Passages.Length).ThenBy(mark => mark.Passages[0]),
    ];
}
