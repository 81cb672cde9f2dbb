namespace Hearsay.Language.Transcription;

/// <summary>Finds the words of two scripts that may be one name, with the evidence for each pair.</summary>
internal sealed class PairFinder(TranscriptionModel model)
{
    private const int FreeBeam = 20;
    private const int TreeBeam = 80;
    private const int MostCandidates = 12;

    /// <summary>Goes from the script of fewer words; of each word the likeliest of the other script are candidates.</summary>
    internal IEnumerable<PairEvidence> Find(IEnumerable<string> latin, IEnumerable<string> cyrillic)
    {
        var (ofLatin, ofCyrillic) = (latin.Order(StringComparer.Ordinal).ToList(), cyrillic.Order(StringComparer.Ordinal).ToList());
        if (ofLatin.Count == 0 || ofCyrillic.Count == 0) return [];
        return ofLatin.Count < ofCyrillic.Count
            ? WithLeads(Likely(ofLatin, ofCyrillic, model.FromLatin, model.FromCyrillic).Select(found => (new ScriptPair(found.From, found.To), found.Likeness)))
            : WithLeads(Likely(ofCyrillic, ofLatin, model.FromCyrillic, model.FromLatin).Select(found => (new ScriptPair(found.To, found.From), found.Likeness)));
    }

    private static IEnumerable<(string From, string To, double Likeness)> Likely(List<string> from, List<string> to, SpellingSearch there, SpellingSearch back)
    {
        var tree = SpellingTree.Of(to);
        var bestBack = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in from)
        {
            var best = there.Best(word, FreeBeam);
            foreach (var (other, together) in there.Among(word, tree, TreeBeam).Take(MostCandidates))
            {
                if (!bestBack.TryGetValue(other, out var ofOther)) bestBack[other] = ofOther = back.Best(other, FreeBeam);
                // The ends of the words count as a letter each.
                yield return (word, other, (2 * together - best - ofOther) / (word.Length + other.Length + 2));
            }
        }
    }

    private static IEnumerable<PairEvidence> WithLeads(IEnumerable<(ScriptPair Pair, double Likeness)> likely)
    {
        var found = likely.ToList();
        var (ofLatin, ofCyrillic) = (Highest(found, pair => pair.Latin), Highest(found, pair => pair.Cyrillic));
        return found.Select(one => new PairEvidence(one.Pair, one.Likeness, Lead(one.Likeness, ofLatin[one.Pair.Latin]), Lead(one.Likeness, ofCyrillic[one.Pair.Cyrillic])));
    }

    private static Dictionary<string, (double First, double? Second)> Highest(List<(ScriptPair Pair, double Likeness)> found, Func<ScriptPair, string> side) =>
        found.GroupBy(one => side(one.Pair), StringComparer.Ordinal).ToDictionary(same => same.Key, same =>
        {
            var ordered = same.Select(one => one.Likeness).OrderDescending().Take(2).ToArray();
            return (ordered[0], ordered.Length > 1 ? ordered[1] : (double?)null);
        }, StringComparer.Ordinal);

    private static double Lead(double likeness, (double First, double? Second) highest) =>
        likeness < highest.First ? likeness - highest.First : highest.Second is { } second ? likeness - second : PairEvidence.NoRival;
}
