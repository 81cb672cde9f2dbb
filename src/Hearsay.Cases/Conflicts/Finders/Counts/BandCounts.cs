using Hearsay.Cases.Dates;
using Hearsay.Cases.Figures;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;

namespace Hearsay.Cases.Conflicts.Finders.Counts;

/// <summary>
/// Finds how many attacked, robbed or hijacked by texts that are near to one another: of those an affair has one band, which texts tell of by many words and verbs. A text that gives more than one number of them
/// tells of several bands or of some of one, and is left out; those of them who were killed or held are some, unless all were.
/// </summary>
internal sealed class BandCounts(IReadOnlyList<IndexedReading> readings, IReadOnlyList<Figure> figures, CaseLexicon lexicon, Func<int, int, double> kinship)
{
    private const string Kind = "band";
    private const double Kin = 0.3;
    private const int NearDays = 7;
    private const double Far = 3.5;

    /// <summary>The pairs of figures that are at odds.</summary>
    public IEnumerable<(Figure First, Figure Second)> Find()
    {
        var told = figures.Where(IsOfBand).GroupBy(figure => figure.Document).Where(IsOne).Select(document => document.First() with { Kind = Kind, IsHarm = false }).ToList();
        for (var first = 0; first < told.Count; first++)
        {
            for (var second = first + 1; second < told.Count; second++)
            {
                if (AreAtOdds(told[first], told[second])) yield return (told[first], told[second]);
            }
        }
    }

    private bool AreAtOdds(Figure first, Figure second) => first.Number.Differs(second.Number) && first.Number.Ratio(second.Number) <= Far
        && DaysBetween.Publications(readings[first.Document], readings[second.Document]) <= NearDays && kinship(first.Document, second.Document) >= Kin;

    private static bool IsOne(IEnumerable<Figure> document) => document.All(one => document.All(other => !one.Number.Differs(other.Number)));

    private bool IsOfBand(Figure figure) => figure.Number.Figure > 1 && !figure.IsSome && lexicon.Figures.IsBand(figure.IsHarm ? figure.Who ?? "" : figure.Kind) && (!figure.IsHarm || IsOfAll(figure));

    private bool IsOfAll(Figure figure)
    {
        var (reading, first) = (readings[figure.Document], readings[figure.Document].RangeOf(figure.Span).First);
        return lexicon.Figures.IsAll(reading.Words[first].Folded) || (first > 0 && lexicon.Figures.IsAll(reading.Words[first - 1].Folded));
    }
}
