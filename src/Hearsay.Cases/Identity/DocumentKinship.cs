namespace Hearsay.Cases.Identity;

/// <summary>How many names documents have in common: whether they can be on one affair.</summary>
internal sealed class DocumentKinship
{
    private const int MostCounted = 24;
    // Of each document the numbers of its names, in order.
    private readonly int[][] names;

    public DocumentKinship(int documents, IEnumerable<EntityNode> nodes)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        names = new int[documents][];
        Array.Fill(names, []);
        foreach (var own in nodes.Where(node => node.Fullest is not null).GroupBy(node => node.Document))
            names[own.Key] = [.. own.SelectMany(node => node.Names).Select(name => Number(numbers, name.Key)).Distinct().Order()];
    }

    /// <summary>The number of names that stand in both documents.</summary>
    public int Shared(int first, int second)
    {
        var (one, other, shared) = (names[first], names[second], 0);
        for (int left = 0, right = 0; left < one.Length && right < other.Length;)
        {
            if (one[left] == other[right]) (left, right, shared) = (left + 1, right + 1, shared + 1);
            else if (one[left] < other[right]) left++;
            else right++;
        }
        return shared;
    }

    private static int Number(Dictionary<string, int> numbers, string name)
    {
        if (!numbers.TryGetValue(name, out var number)) numbers[name] = number = numbers.Count;
        return number;
    }

    /// <summary>The most names that a document shares with one of several; of many only the first are looked at.</summary>
    public int MostShared(int document, IEnumerable<int> others) =>
        others.Distinct().Take(MostCounted).Select(other => other == document ? int.MaxValue : Shared(document, other)).DefaultIfEmpty(0).Max();
}
