using Hearsay.Language.Coreference.Ranking;

namespace Hearsay.Training.Coreference;

/// <summary>How well a ranking ties the pronouns of GAP to their names.</summary>
internal static class GapScore
{
    /// <summary>F1 of the names that the pronouns are tied to, in per cent (Webster et al. 2018).</summary>
    internal static double Of(IEnumerable<TrainingDocument> documents, AntecedentRanker ranker)
    {
        var (right, gold, said) = (0, 0, 0);
        foreach (var document in documents.Where(document => document.Answer is not null))
        {
            var (answer, chains) = (document.Answer!, ranker.Rank(document.Document));
            foreach (var (mention, isSame) in answer.Names)
            {
                var isSaid = answer.Pronoun >= 0 && mention >= 0 && chains.Root(answer.Pronoun) == chains.Root(mention);
                (right, gold, said) = (right + (isSame && isSaid ? 1 : 0), gold + (isSame ? 1 : 0), said + (isSaid ? 1 : 0));
            }
        }
        return 200.0 * right / Math.Max(1, gold + said);
    }
}
