using System.Runtime.InteropServices;
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
    private const double LeastAlike = 0.1, LeastAverage = 0.005;

    /// <summary>The dossiers, each the indexes of its documents in ascending order; in order of their first documents.</summary>
    /// <param name="documents">The terms of the documents, in an order that does not depend on when they came.</param>
    /// <param name="most">The most documents of a dossier.</param>
    public static IReadOnlyList<IReadOnlyList<int>> Find(IReadOnlyList<DocumentTerms> documents, int most = Most)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return documents.Count <= most ? [[.. Enumerable.Range(0, documents.Count)]]
            : new AverageLink(documents.Count, Links(documents), LeastAverage * TermVectors.Square).Join(most);
    }

    /// <summary>Each document with those nearest to it.</summary>
    private static HashSet<(int First, int Second, long Product)> Links(IReadOnlyList<DocumentTerms> documents)
    {
        var holders = Holders(documents);
        var links = new HashSet<(int First, int Second, long Product)>();
        var products = new long[documents.Count];
        var met = new List<int>();
        for (var document = 0; document < documents.Count; document++)
        {
            met.Clear();
            var terms = documents[document];
            for (var term = 0; term < terms.Keys.Length; term++)
            {
                foreach (var (other, weight) in CollectionsMarshal.AsSpan(holders[terms.Keys[term]]))
                {
                    if (products[other] == 0) met.Add(other);
                    products[other] += (long)terms.Weights[term] * weight;
                }
            }
            foreach (var (other, product) in met.Where(other => other != document).Select(other => (Other: other, Product: products[other]))
                .Where(pair => pair.Product >= LeastAlike * TermVectors.Square).OrderByDescending(pair => pair.Product).ThenBy(pair => pair.Other).Take(Nearest))
                links.Add((Math.Min(document, other), Math.Max(document, other), product));
            foreach (var other in met) products[other] = 0;
        }
        return links;
    }

    private static Dictionary<ulong, List<(int Document, int Weight)>> Holders(IReadOnlyList<DocumentTerms> documents)
    {
        var holders = new Dictionary<ulong, List<(int Document, int Weight)>>();
        for (var document = 0; document < documents.Count; document++)
        {
            var terms = documents[document];
            for (var term = 0; term < terms.Keys.Length; term++)
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(holders, terms.Keys[term], out _);
                (list ??= []).Add((document, terms.Weights[term]));
            }
        }
        return holders;
    }
}
