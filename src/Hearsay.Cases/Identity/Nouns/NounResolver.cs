using Hearsay.Cases.Identity.Gathering;
using Hearsay.Cases.Lexicons;

namespace Hearsay.Cases.Identity.Nouns;

/// <summary>
/// Joins those that have no name across documents, the surest first, where what is said of them, what they do and what the documents are on make it likely that they are one.
/// Two groups become one where that holds between their members on average, and no document has both.
/// </summary>
internal sealed class NounResolver(CaseLexicon lexicon, IReadOnlyList<EntityNode> nodes, EntityGroups groups, NounLikeness likeness, Func<int, bool> isOfNouns, Func<int, int, bool> mayBeOne, Func<int, IReadOnlyList<int>> subjects)
{
    private const int Reach = 24;
    private const int CheckedMembers = 8;
    private const double Floor = -4;

    public void Resolve()
    {
        foreach (var (_, first, second) in LikePairs())
        {
            if (groups.Find(first) != groups.Find(second) && AreOne(groups.Members(first), groups.Members(second))) groups.Join(first, second, Reason(nodes[first], nodes[second]));
        }
    }

    /// <summary>Pairs that are likelier one than not, the likeliest first.</summary>
    private List<(double Score, int First, int Second)> LikePairs()
    {
        var pairs = new List<(double Score, int First, int Second)>();
        foreach (var (first, second) in Candidates())
        {
            var score = likeness.Score(first, second);
            if (score >= lexicon.NounWeights.Threshold) pairs.Add((score, first, second));
        }
        pairs.Sort((one, other) => one.Score != other.Score ? other.Score.CompareTo(one.Score) : (one.First, one.Second).CompareTo((other.First, other.Second)));
        return pairs;
    }

    /// <summary>The pairs that are compared. Two that have several nouns in common may come twice.</summary>
    public IEnumerable<(int First, int Second)> Candidates()
    {
        var (met, last) = (new HashSet<(int, int)>(), -1);
        foreach (var (noun, block) in Blocks())
        {
            if (noun != last) met = [];
            last = noun;
            for (var first = 0; first < block.Count; first++)
            {
                for (var second = first + 1; second < block.Count && second <= first + Reach; second++)
                {
                    if (met.Add((block[first], block[second])) && MayBeOne(block[first], block[second])) yield return (block[first], block[second]);
                }
            }
        }
    }

    /// <summary>Those of one noun in documents on one subject, in order; one noun after another.</summary>
    private IEnumerable<(int Noun, List<int> Block)> Blocks()
    {
        var blocks = new Dictionary<(int Noun, int Subject), List<int>>();
        for (var node = 0; node < nodes.Count; node++)
        {
            if (!isOfNouns(node)) continue;
            foreach (var noun in nodes[node].Nouns.Numbers)
            {
                foreach (var subject in subjects(nodes[node].Document))
                {
                    if (!blocks.TryGetValue((noun, subject), out var block)) blocks[(noun, subject)] = block = [];
                    block.Add(node);
                }
            }
        }
        return blocks.Where(block => block.Value.Count > 1).OrderBy(block => block.Key.Noun).Select(block => (block.Key.Noun, block.Value));
    }

    private bool MayBeOne(int first, int second) =>
        nodes[first].Document != nodes[second].Document && mayBeOne(first, second);

    private bool AreOne(IReadOnlyList<int> ones, IReadOnlyList<int> others)
    {
        var (sum, count) = (0.0, 0);
        foreach (var one in ones.Take(CheckedMembers))
        {
            foreach (var other in others.Take(CheckedMembers))
            {
                if (nodes[one].Fullest is not null && nodes[other].Fullest is not null) return false;
                sum += mayBeOne(one, other) ? Math.Max(Floor, likeness.Score(one, other)) : Floor;
                count++;
            }
        }
        return sum >= count * lexicon.NounWeights.Threshold;
    }

    private static string Reason(EntityNode first, EntityNode second) =>
        $"both described as {string.Join(", ", first.Nouns.Intersect(second.Nouns).Order(StringComparer.Ordinal).Select(ProfileReader.Plain))}, in texts on one affair";
}
