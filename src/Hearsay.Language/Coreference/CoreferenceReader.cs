using Hearsay.Language.Syntax;

namespace Hearsay.Language.Coreference;

/// <summary>
/// Finds the mentions of a document and which corefer, by passes from the surest to the least sure (Lee et al. 2013), each of which sees
/// the chains of those before. Immutable and thread-safe.
/// </summary>
internal sealed class CoreferenceReader(NounLexicon lexicon)
{
    internal static CoreferenceReader Load(string modelsFolder) => new(NounLexicon.Load(modelsFolder));

    /// <summary>The analysis with its mentions and chains; it must have trees and names.</summary>
    internal Analysis Read(Analysis analysis)
    {
        var document = new CoreferenceDocument(analysis, lexicon);
        StructureSieve.Run(document);
        NameSieve.Run(document);
        NominalSieve.Run(document);
        RoleSieve.Run(document);
        PronounSieve.Run(document);
        SpeakerSieve.Run(document);
        var (chains, count) = document.Chains.Number();
        return analysis with { Mentions = [.. document.Mentions.Select((mention, index) => Finished(analysis, document, mention, chains[index], index))], ChainCount = count };
    }

    private static Mention Finished(Analysis analysis, CoreferenceDocument document, MentionDraft mention, int chain, int index)
    {
        var type = mention.Kind == MentionKind.Pronoun ? document.Chains.Traits(index).Type : mention.Type;
        return new(mention.First, mention.End - mention.First, mention.Head, WordSpans.Of(analysis, mention.First, mention.End), mention.Kind, type, chain);
    }
}
