using System.Collections.Frozen;
using Hearsay.Language.Models;
using Hearsay.Language.Morphology;
using Hearsay.Language.Names.Tagging;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Neural;

/// <summary>The accurate tier: tags and trees by the network, lemmas by the edit rules that both tiers share.</summary>
internal sealed class NeuralTier(NeuralSyntax network, string name, Morphologist morphologist) : ISyntaxTier
{
    internal const string VectorsFile = "english-vectors.model";
    internal const string NetworkFile = "english-network.model";

    private readonly FrozenDictionary<(Upos, string), ulong> tagKeys = network.Tags.Select(tag => (tag.Upos, tag.Xpos)).Distinct()
        .ToFrozenDictionary(tag => tag, tag => new Tag(tag.Upos, tag.Xpos).Key);

    internal static NeuralTier Load(string folder, Morphologist morphologist)
    {
        var (vectors, network) = (ModelFile.Read(Path.Combine(folder, VectorsFile)), ModelFile.Read(Path.Combine(folder, NetworkFile)));
        return new(NeuralSyntax.Read(vectors, network), $"{vectors.Checksum} {network.Checksum}", morphologist);
    }

    public NameEvidence? Annotate(Span<Word> words, ReadOnlySpan<SentenceRange> sentences)
    {
        var evidence = new NameEvidence(words.Length, name);
        network.Annotate(words, sentences, evidence);
        foreach (ref var word in words)
            word = word with { Lemma = morphologist.LemmaOf(word.Form, word.Upos, WordKey.Of(word.Form), tagKeys[(word.Upos, word.Xpos)]) };
        return evidence;
    }
}
