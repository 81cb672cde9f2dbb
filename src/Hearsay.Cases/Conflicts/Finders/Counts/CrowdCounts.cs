using Hearsay.Cases.Figures;
using Hearsay.Cases.Lexicons;

namespace Hearsay.Cases.Conflicts.Finders.Counts;

/// <summary>
/// Finds how many came to a march by those who made it and by those who guarded it. An author gives both in one breath, each by a word of its own: "organisers put the marchers at a million, police said
/// 240,000 people"; and the figures are further apart than any others of one thing.
/// </summary>
internal sealed class CrowdCounts(IReadOnlyList<Figure> figures, CountScopes scopes, CaseLexicon lexicon, Func<int, int, double> kinship)
{
    private const string Kind = "crowd";
    private const double Fewest = 1000;
    private const double Far = 12;
    private const double Kin = 0.12;
    private const int Near = 300;

    /// <summary>The pairs of figures that are at odds: those of one document, and of two where both give both.</summary>
    public IEnumerable<(Figure First, Figure Second)> Find()
    {
        var found = new List<(Figure First, Figure Second)>();
        foreach (var document in figures.Where(figure => figure.Number.Figure >= Fewest && lexicon.Figures.IsCrowd(figure.Kind)).GroupBy(figure => figure.Document))
        {
            var told = document.ToList();
            for (var index = 1; index < told.Count; index++)
            {
                if (AreAtOdds(told[index - 1], told[index])) found.Add((told[index - 1] with { Kind = Kind }, told[index] with { Kind = Kind }));
            }
        }
        return found.Concat(from one in found from other in found where IsSame(one, other) select (one.First, other.Second));
    }

    private bool AreAtOdds(Figure one, Figure other) => one.Number.Differs(other.Number) && one.Number.Ratio(other.Number) <= Far && other.Span.Start - one.Span.End <= Near
        && scopes.Speaker(one) is { } first && scopes.Speaker(other) is { } second && first != second;

    private bool IsSame((Figure First, Figure Second) one, (Figure First, Figure Second) other) => one.First.Document < other.First.Document && kinship(one.First.Document, other.First.Document) >= Kin
        && !one.First.Number.Differs(other.First.Number) && !one.Second.Number.Differs(other.Second.Number);
}
