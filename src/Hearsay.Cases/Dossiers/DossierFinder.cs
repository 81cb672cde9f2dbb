using Hearsay.Cases.Wording.Weights;

namespace Hearsay.Cases.Dossiers;

/// <summary>
/// Divides the documents of a large case into dossiers: those that are on one affair. Only what stands in one dossier is compared, so that a further document costs
/// what its dossier holds and not what the case does. Average link over the likeness of each document to those nearest to it; a function of the documents, whatever order they came in.
/// </summary>
public static class DossierFinder
{
    /// <summary>The most documents of a dossier. A case of no more is one dossier, whatever it holds: who puts so many together says that they belong together.</summary>
    public const int Most = 1000;

    private const int Nearest = 32;
    private const double LeastAlike = 0.15, LeastAverage = 0.005;

    /// <summary>The dossiers, each the indexes of its documents in ascending order; in order of their first documents.</summary>
    /// <param name="documents">The terms of the documents, in an order that does not depend on when they came.</param>
    /// <param name="most">The most documents of a dossier.</param>
    public static IReadOnlyList<IReadOnlyList<int>> Find(IReadOnlyList<DocumentTerms> documents, int most = Most)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return documents.Count <= most ? [[.. Enumerable.Range(0, documents.Count)]]
            : new AverageLink(documents.Count, new NearestDocuments(documents).Links(Nearest, LeastAlike), LeastAverage * TermVectors.Square).Join(most);
    }
}
