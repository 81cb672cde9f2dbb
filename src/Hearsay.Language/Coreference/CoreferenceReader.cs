using Hearsay.Language.Coreference.Mentions;
using Hearsay.Language.Coreference.Ranking;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Coreference;

/// <summary>Finds the mentions of a document and which corefer. Immutable and thread-safe.</summary>
internal sealed class CoreferenceReader(NounLexicon lexicon, AntecedentRanker ranker)
{
    internal static CoreferenceReader Load(string modelsFolder) => new(NounLexicon.Load(modelsFolder), AntecedentRanker.Load(modelsFolder));

    /// <summary>The analysis with its mentions and chains; it must have trees and names.</summary>
    internal Analysis Read(Analysis analysis)
    {
        var document = new CoreferenceDocument(analysis, lexicon);
        return Finished(document, ranker.Rank(document));
    }

    /// <summary>The document's analysis with the chains; what is a mention only where it corefers is left out where it does not.</summary>
    internal static Analysis Finished(CoreferenceDocument document, ChainBuilder chains)
    {
        var (numbers, count) = chains.Number(index => !document.Mentions[index].IsOnlyLinked || chains.Traits(index).Size > 1);
        var (mentions, places) = (new List<Mention>(document.Mentions.Count), new int[document.Mentions.Count]);
        for (var index = 0; index < numbers.Length; index++)
        {
            places[index] = mentions.Count;
            if (numbers[index] >= 0) mentions.Add(Finished(document, document.Mentions[index], chains.Traits(index).Type, numbers[index]));
        }
        return document.Trees.Analysis with
        {
            Mentions = [.. mentions],
            Attributes = [.. document.Attributes.Where(attribute => numbers[attribute.Mention] >= 0).Select(attribute => attribute with { Mention = places[attribute.Mention] })],
            ChainCount = count,
        };
    }

    private static Mention Finished(CoreferenceDocument document, MentionDraft mention, EntityType type, int chain) => new(
        mention.First,
        mention.End - mention.First,
        mention.Conjunction >= 0 ? mention.Conjunction : mention.Head,
        WordSpans.Of(document.Trees.Analysis, mention.OuterFirst, mention.OuterEnd),
        mention.Kind,
        mention.Kind == MentionKind.Pronoun ? type : mention.Type,
        chain);
}
