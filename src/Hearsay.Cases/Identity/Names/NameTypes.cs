using Hearsay.Cases.Lexicons;
using Hearsay.Facts.Entities;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Identity.Names;

/// <summary>
/// What a name of several words is the name of, by what most of its mentions are read as in all documents: one of them may take for a person what the others know
/// as a movement. A name that is read as several things about as often is left as each document has it. A place or a thing that is called by nothing but the family name of people who are
/// told of far more often is one of them.
/// </summary>
internal sealed class NameTypes
{
    private const double EnoughOf = 0.75;
    private const int FewestMentions = 4;
    private const int Far = 3;
    private readonly CaseLexicon lexicon;
    private readonly Dictionary<string, EntityType> settled = new(StringComparer.Ordinal);
    private readonly HashSet<string> families = new(StringComparer.Ordinal);

    public NameTypes(CaseLexicon lexicon, IReadOnlyList<(Entity Entity, int Mentions)> entities)
    {
        this.lexicon = lexicon;
        SettleFamilies(entities);
        foreach (var alike in entities.Where(told => told.Entity.Named).Select(told => (told.Entity.Type, told.Mentions, Name: OnlyName(told.Entity)))
            .Where(told => told.Name is not null).GroupBy(told => told.Name!, StringComparer.Ordinal))
        {
            var all = alike.Sum(told => told.Mentions);
            var most = CommonestType.Of(alike.Select(told => (told.Type, told.Mentions)));
            if (most.Mentions < all && all >= FewestMentions && most.Mentions >= EnoughOf * all) settled[alike.Key] = most.Type;
        }
    }

    /// <summary>The entity with the type that its name has in most mentions.</summary>
    public Entity Settle(Entity entity)
    {
        if (!entity.Named) return entity;
        if (OnlyName(entity) is { } name) return settled.TryGetValue(name, out var type) && type != entity.Type ? entity with { Type = type } : entity;
        return entity.Type != EntityType.Person && entity.Aliases.IsEmpty && families.Contains(Folded(entity.Name)) ? entity with { Type = EntityType.Person } : entity;
    }

    private void SettleFamilies(IEnumerable<(Entity Entity, int Mentions)> entities)
    {
        var (people, others) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var (entity, mentions) in entities.Where(told => told.Entity.Named))
        {
            var name = Folded(entity.Name);
            if (entity.Type != EntityType.Person) others[name] = others.GetValueOrDefault(name) + mentions;
            else if (name.LastIndexOf(' ') is > 0 and var before) people[name[(before + 1)..]] = people.GetValueOrDefault(name[(before + 1)..]) + mentions;
        }
        families.UnionWith(people.Where(family => others.TryGetValue(family.Key, out var other) && family.Value >= Far * other).Select(family => family.Key));
    }

    /// <summary>The one name of several words that the entity goes by, folded; null where it has others or is one word, which may be of a person and a place alike.</summary>
    private string? OnlyName(Entity entity)
    {
        var name = Folded(entity.Name);
        return name.Contains(' ', StringComparison.Ordinal) && entity.Aliases.All(alias => Folded(alias) == name) ? name : null;
    }

    private string Folded(string name) => lexicon.Spelling.Fold(name);
}
