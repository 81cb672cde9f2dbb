using Hearsay.Cases.Figures;
using Hearsay.Cases.Wording;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts;

/// <summary>Whether two figures can count the same at all, whatever tells of it: neither is a part of what its own sentence counts as well, and neither is of another state's people or of something else.</summary>
/// <param name="readings">The readings of the case.</param>
/// <param name="figures">All figures of the case.</param>
internal sealed class CountScopes(IReadOnlyList<IndexedReading> readings, IReadOnlyList<Figure> figures)
{
    private readonly ILookup<(int Document, TextSpan Sentence), Figure> inSentence = figures.ToLookup(figure => (figure.Document, figure.Sentence));

    public bool AreOfOne(Figure first, Figure second) =>
        IsWhole(first) && IsWhole(second) && (first.State is null || second.State is null || first.State == second.State);

    /// <summary>Who says a figure, of those who are quoted; null where the author does.</summary>
    public int? Speaker(Figure figure) => readings[figure.Document].Reading.Statements.Where(said => !said.Source.IsAuthor && said.Content.Any(span => span.Contains(figure.Span)))
        .OrderBy(said => said.Content.Sum(span => span.Length)).FirstOrDefault()?.Source.Entity;

    // "A toll of nine, six of them in the one town": the greater number of what is counted alike, by one mouth, is that of all.
    private bool IsWhole(Figure figure)
    {
        if (figure.IsSome) return false;
        foreach (var other in inSentence[(figure.Document, figure.Sentence)])
        {
            if (figure.IsHarm && figure.Number.Figure > 0 && other.Span.Overlaps(figure.Span) && (other.IsSome || (other.IsHarm && other.Kind != figure.Kind))) return false;
            if (figure.IsHarm && figure.Number.Figure > 0 && other.Kind == figure.Kind && other.Number.Figure > figure.Number.Figure && Speaker(other) == Speaker(figure)) return false;
        }
        return true;
    }
}
