using System.Collections.Immutable;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Questions;

/// <summary>Finds the entities of the case that words name: by a whole name, by a surname, by a word for a state's people.</summary>
internal sealed class EntityLookup
{
    private const int LongestName = 6;
    private readonly Dictionary<string, int> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byPart = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> bySound = new(StringComparer.Ordinal);
    private readonly CaseLexicon lexicon;

    public EntityLookup(ImmutableArray<CaseEntity> entities, CaseLexicon lexicon)
    {
        this.lexicon = lexicon;
        for (var index = 0; index < entities.Length; index++)
        {
            if (entities[index].Named) Add(entities[index], index);
        }
    }

    /// <summary>The entity that a run of folded words names, and how many words it takes; the longest name counts.</summary>
    public (int Entity, int Length)? At(IReadOnlyList<string> words, int index)
    {
        for (var length = Math.Min(LongestName, words.Count - index); length > 0; length--)
        {
            var name = string.Join(' ', words.Skip(index).Take(length));
            if (Find(name, length) is { } entity) return (entity, length);
        }
        return null;
    }

    private int? Find(string name, int length)
    {
        if (byName.TryGetValue(name, out var entity)) return entity;
        if (length == 1 && !lexicon.Wordforms.IsStopword(name) && byPart.TryGetValue(name, out entity)) return entity;
        var state = lexicon.States.Named(name) ?? lexicon.States.OfPeople(name);
        if (state is not null && byName.TryGetValue(lexicon.Spelling.Fold(state), out entity)) return entity;
        if (lexicon.Organizations.Known(name) is { } known && byName.TryGetValue(lexicon.Spelling.Fold(known), out entity)) return entity;
        return name.Length > 3 && !lexicon.Wordforms.IsStopword(name) && bySound.TryGetValue(Sound(name), out entity) ? entity : null;
    }

    private void Add(CaseEntity entity, int index)
    {
        foreach (var name in entity.Aliases.Prepend(entity.Name))
        {
            var folded = lexicon.Spelling.Fold(name);
            if (folded.StartsWith("the ", StringComparison.Ordinal)) folded = folded[4..];
            if (folded.Length == 0 || lexicon.Wordforms.IsStopword(folded)) continue;
            byName.TryAdd(folded, index);
            bySound.TryAdd(Sound(folded), index);
            if (lexicon.Organizations.Known(folded) is { } known) byName.TryAdd(lexicon.Spelling.Fold(known), index);
            if (lexicon.States.Named(folded) is { } state) byName.TryAdd(lexicon.Spelling.Fold(state), index);
            if (entity.Type == EntityType.Person) byPart.TryAdd(folded.Split(' ')[^1], index);
        }
    }

    private string Sound(string folded) => string.Join(' ', folded.Split(' ').Select(lexicon.Spelling.Key));
}
