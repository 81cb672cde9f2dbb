using System.Runtime.InteropServices;
using Hearsay.Cases.Wording.Weights;

namespace Hearsay.Cases.Dossiers;

/// <summary>Finds the documents nearest to each by the products of their terms. For one thread.</summary>
internal sealed class NearestDocuments
{
    private readonly (int Term, int Weight)[][] vectors;
    private readonly (int Document, int Weight)[][] holders;

    // The products of the document that is looked at with each other, and those that have any.
    private readonly long[] products;
    private readonly List<int> met = [];

    /// <summary>Prepares for documents.</summary>
    public NearestDocuments(IReadOnlyList<DocumentTerms> documents)
    {
        var (numbers, counts) = (new Dictionary<ulong, int>(), new List<int>());
        vectors = new (int Term, int Weight)[documents.Count][];
        for (var document = 0; document < vectors.Length; document++)
        {
            var terms = documents[document];
            var vector = vectors[document] = new (int Term, int Weight)[terms.Keys.Length];
            for (var place = 0; place < vector.Length; place++)
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, terms.Keys[place], out var known);
                if (!known)
                {
                    number = counts.Count;
                    counts.Add(0);
                }
                counts[number]++;
                vector[place] = (number, terms.Weights[place]);
            }
        }
        holders = Holders(counts);
        products = new long[documents.Count];
    }

    /// <summary>Each document with those nearest to it, each pair once.</summary>
    /// <param name="most">How many of the nearest are taken of each.</param>
    /// <param name="least">The least likeness, from 0 to 1.</param>
    public IEnumerable<(int First, int Second, long Product)> Links(int most, double least)
    {
        var threshold = (long)(least * TermVectors.Square);
        var links = new HashSet<(int First, int Second, long Product)>();
        for (var document = 0; document < vectors.Length; document++)
        {
            foreach (var (other, product) in Near(document, threshold, most)) links.Add((Math.Min(document, other), Math.Max(document, other), product));
        }
        return links;
    }

    private List<(int Other, long Product)> Near(int document, long threshold, int most)
    {
        foreach (var (term, weight) in vectors[document])
        {
            foreach (var (other, beside) in holders[term])
            {
                if (products[other] == 0) met.Add(other);
                products[other] += (long)weight * beside;
            }
        }
        var near = new List<(int Other, long Product)>();
        foreach (var other in met)
        {
            if (products[other] >= threshold && other != document) near.Add((other, products[other]));
            products[other] = 0;
        }
        met.Clear();
        near.Sort((one, other) => one.Product != other.Product ? other.Product.CompareTo(one.Product) : one.Other.CompareTo(other.Other));
        if (near.Count > most) near.RemoveRange(most, near.Count - most);
        return near;
    }

    private (int Document, int Weight)[][] Holders(List<int> counts)
    {
        var found = counts.Select(count => new (int Document, int Weight)[count]).ToArray();
        var filled = new int[counts.Count];
        for (var document = 0; document < vectors.Length; document++)
        {
            foreach (var (term, weight) in vectors[document]) found[term][filled[term]++] = (document, weight);
        }
        return found;
    }
}
