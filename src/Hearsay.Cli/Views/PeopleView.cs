using Hearsay.Cases.Identity;
using Hearsay.Cli.Views.Layout;
using Hearsay.Exchange.Documents;
using Hearsay.Exchange.Readings;
using Hearsay.Language.Coreference;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Views;

/// <summary>Who is in the case.</summary>
internal static class PeopleView
{
    private const int LongestDescription = 70, MostDescriptions = 4, OtherSorts = 2, MostBeside = 12;

    /// <summary>A row for each entity: people first, then the other sorts, the most mentioned of each first.</summary>
    public static IRenderable Of(CaseIndex index) =>
        Table(CastGroup.Of(index.Case.Entities).SelectMany(group => group.Entities.Concat(group.Once)));

    /// <summary>Rows for the people and organizations that are mentioned most; the other sorts in a line each.</summary>
    public static IRenderable Short(CaseIndex index, int most)
    {
        var groups = CastGroup.Of(index.Case.Entities);
        var acting = groups.Where(group => group.Entities.Any(entity => entity.Type is EntityType.Person or EntityType.Organization)).ToList();
        var rows = acting.SelectMany(group => group.Entities).OrderByDescending(entity => entity.Mentions.Length).Take(most).ToHashSet();
        var lines = groups.Except(acting).Take(OtherSorts).Where(group => group.Entities.Length > 0)
            .Select(group => Sheet.Line($"{group.Title}: {string.Join(", ", group.Entities.Take(MostBeside).Select(entity => $"{OneLine.Of(entity.Name, 30)} ({entity.Mentions.Length})"))}"));
        return new Rows([Table(acting.SelectMany(group => group.Entities).Where(rows.Contains)), .. lines]);
    }

    private static Table Table(IEnumerable<CaseEntity> entities)
    {
        var table = Sheet.Table(("Name", 24), ("Kind", 13), ("Also", 20), ("Described as", null), ("Mentions", 8), ("Texts", 5));
        foreach (var entity in entities)
        {
            Sheet.Row(table,
                OneLine.Of(entity.Name, 40),
                WordOf.Entity(entity.Type) + (entity.Named ? "" : ", unnamed"),
                OneLine.Of(string.Join(", ", entity.Aliases), 60),
                Described(entity),
                $"{entity.Mentions.Length}",
                $"{CaseIndex.DocumentCount(entity)}");
        }
        return table;
    }

    private static string Described(CaseEntity entity)
    {
        var told = Descriptions.ByWording(entity);
        var shown = string.Join("; ", told.Take(MostDescriptions).Select(wording => OneLine.Of(wording.Key, LongestDescription)));
        return told.Length > MostDescriptions ? $"{shown}; {told.Length - MostDescriptions} more" : shown;
    }
}
