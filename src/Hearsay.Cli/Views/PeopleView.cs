using Hearsay.Cases.Identity;
using Hearsay.Exchange.Documents;
using Hearsay.Exchange.Readings;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Views;

/// <summary>Who is in the case.</summary>
internal static class PeopleView
{
    private const int LongestDescription = 70, MostDescriptions = 4;

    /// <summary>A row for each entity, the most mentioned first.</summary>
    public static IRenderable Of(CaseIndex index, int? most = null)
    {
        var table = Sheet.Table(("Name", 24), ("Kind", 13), ("Also", 20), ("Described as", null), ("Mentions", 8), ("Texts", 5));
        foreach (var entity in index.Case.Entities.Take(most ?? int.MaxValue))
        {
            Sheet.Row(table,
                OneLine.Of(entity.Name, 40),
                WordOf.Entity(entity.Type) + (entity.Named ? "" : ", unnamed"),
                OneLine.Of(string.Join(", ", entity.Aliases), 60),
                Descriptions(entity),
                $"{entity.Mentions.Length}",
                $"{CaseIndex.DocumentCount(entity)}");
        }
        return table;
    }

    private static string Descriptions(CaseEntity entity)
    {
        var told = entity.Descriptions.Select(one => OneLine.Of(one.Text, LongestDescription)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var shown = string.Join("; ", told.Take(MostDescriptions));
        return told.Count > MostDescriptions ? $"{shown}; {told.Count - MostDescriptions} more" : shown;
    }
}
