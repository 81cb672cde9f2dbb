using Hearsay.Language.Coreference.Ranking.Links;
using Hearsay.Language.Models;

namespace Hearsay.Language.Coreference.Ranking;

/// <summary>
/// Reads a document's mentions in order and joins each with the best of its candidates or none (the mention ranking of Durrett and Klein
/// 2013). Immutable and thread-safe.
/// </summary>
internal sealed class AntecedentRanker(LinkWeights weights)
{
    internal const string FileName = "english-coreference.model";
    internal const string Section = "links";

    internal static AntecedentRanker Load(string modelsFolder) => new(LinkWeights.Read(ModelFile.Read(Path.Combine(modelsFolder, FileName)), Section));

    /// <summary>The chains of the document.</summary>
    internal ChainBuilder Rank(CoreferenceDocument document)
    {
        var (chains, features, list) = (document.Alone(), new LinkFeatures(document), new FeatureList());
        var (candidates, sure) = (new Candidates(document, features), new SureLinks(document, new Binding(document, features)));
        var (headlines, spoken) = (HeadlineLinks.Read(document, features), SpokenBodies.Read(document, features));
        // A noun that a name behind it renames is that name's from the start, and so nobody's of another name.
        foreach (var (later, earlier) in document.Links)
        {
            if (document.Mentions[earlier].Kind == MentionKind.Nominal && document.Mentions[later].Kind == MentionKind.Name && document.Mentions[earlier].Sentence == document.Mentions[later].Sentence) chains.Join(earlier, later);
        }
        for (var index = 0; index < document.Mentions.Count; index++)
        {
            if (document.Links.TryGetValue(index, out var linked) || headlines.TryGetValue(index, out linked)) chains.Join(linked, index);
            else if (spoken.TryGetValue(index, out var body)) chains.JoinSpoken(body, index);
            else if (sure.Of(index, chains) is >= 0 and var one) chains.Join(one, index);
            else if (Best(index, candidates.Of(index, chains)) is >= 0 and var best) chains.Join(best, index);
            candidates.Put(index);
        }
        return chains;

        int Best(int index, List<Candidate> found)
        {
            if (found.Count == 0) return -1;
            features.New(index, found, list);
            var (best, most) = (-1, weights.Sum(list.Features));
            foreach (var candidate in found)
            {
                features.Pair(candidate, index, chains, list);
                if (weights.Sum(list.Features) is var score && score > most) (best, most) = (candidate.Mention, score);
            }
            return best >= 0 ? best : SoleBodies.Of(document, index, found, chains);
        }
    }
}
