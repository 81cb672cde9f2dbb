using System.Globalization;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Events;
using Hearsay.Scoring.Affairs;

namespace Hearsay.Scoring.Events;

/// <summary>Counts how many records are coded rightly: by root code, by quad class, and with source and target.</summary>
internal sealed class PloverScore(Func<string, string?> quadOf)
{
    private readonly Dictionary<string, (int Right, int Gold, int Said)> roots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Right, int Gold, int Said)> quads = new(StringComparer.Ordinal);
    private int records;
    private int right;
    private int directed;

    /// <summary>Counts a record with the events that were read of it.</summary>
    public void Add(PloverRecord record, IEnumerable<Event> events, IReadOnlyList<EntityMention> mentions)
    {
        var chosen = PloverChoice.Of(record, events, mentions);
        var said = chosen is null ? "" : PloverRoot.Of(chosen.Plover!);
        records++;
        Count(roots, record.Root, said);
        Count(quads, quadOf(record.Root) ?? "", quadOf(said) ?? "");
        if (said != record.Root) return;
        right++;
        if (PloverChoice.Touches(record.Sources, chosen!, mentions, ParticipantSide.Source) && PloverChoice.Touches(record.Targets, chosen!, mentions, ParticipantSide.Target)) directed++;
    }

    /// <summary>The figures, the root macro-F1 last.</summary>
    public IReadOnlyList<Figure> Figures() =>
    [
        new("records", records.ToString(CultureInfo.InvariantCulture)),
        Rate("root accuracy", 100.0 * right / Math.Max(1, records)),
        Rate("source and target right in the rightly coded, per cent", 100.0 * directed / Math.Max(1, right)),
        Rate("quad class macro-F1", Macro(quads)),
        Rate("root macro-F1", Macro(roots)),
    ];

    private static Figure Rate(string label, double value) => new(label, value.ToString("0.00", CultureInfo.InvariantCulture));

    private static void Count(Dictionary<string, (int Right, int Gold, int Said)> counts, string gold, string said)
    {
        var (hit, all, claimed) = counts.GetValueOrDefault(gold);
        counts[gold] = (hit + (gold == said ? 1 : 0), all + 1, claimed);
        (hit, all, claimed) = counts.GetValueOrDefault(said);
        counts[said] = (hit, all, claimed + 1);
    }

    /// <summary>The mean F1 of the classes that gold has.</summary>
    private static double Macro(Dictionary<string, (int Right, int Gold, int Said)> counts)
    {
        var classes = counts.Values.Where(count => count.Gold > 0).ToList();
        return classes.Count == 0 ? 0 : 100 * classes.Average(count => 2.0 * count.Right / (count.Gold + count.Said));
    }
}
