using Hearsay.Cases.Lexicons;
using Hearsay.Facts.Entities;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Identity.Names;

/// <summary>
/// What a name of several words is the name of, by what most of its mentions are read as in all documents: one of them may take for a person what the others know
/// as a movement. A name that is read as several things about as often is left as each document has it.
/// </summary>
internal sealed class NameTypes
{
    private const double EnoughOf = 0.75;
    private const int FewestMentions = 4;
    private readonly CaseLexicon lexicon;
    private readonly Dictionary<string, EntityType> settled = new(StringComparer.Ordinal);

    public NameTypes(CaseLexicon lexicon, IEnumerable<(Entity Entity, int Mentions)> entities)
    {
        this.lexicon = lexicon;
        foreach (var alike in entities.Where(told => told.Entity.Named).Select(told => (told.Entity.Type, told.Mentions, Name: OnlyName(told.Entity)))
            .Where(told => told.Name is not null).GroupBy(told => told.Name!, StringComparer.Ordinal))
        {
            var all = alike.Sum(told => told.Mentions);
            var (type, most) = alike.GroupBy(told => told.Type).Select(same => (Type: same.Key, Mentions: same.Sum(told => told.Mentions))).OrderByDescending(same => same.Mentions).ThenBy(same => same.Type).First();
            if (most < all && all >= FewestMentions && most >= EnoughOf * all) settled[alike.Key] = type;
        }
    }

    /// <summary>The entity with the type that its name has in most mentions.</summary>
    public Entity Settle(Entity entity) =>
        entity.Named && OnlyName(entity) is { } name && settled.TryGetValue(name, out var type) && type != entity.Type ? entity with { Type = type } : entity;

    /// <summary>The one name of several words that the entity goes by, folded; null where it has others or is one word, which may be of a person and a place alike.</summary>
    private string? OnlyName(Entity entity)
    {
        var name = Folded(entity.Name);
        return name.Contains(' ', StringComparison.Ordinal) && entity.Aliases.All(alias => Folded(alias) == name) ? name : null;
    }

    private string Folded(string name) => lexicon.Spelling.Fold(name);
}
