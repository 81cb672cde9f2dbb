using Hearsay.Facts.Arguments;
using Hearsay.Facts.Factuality;
using Hearsay.Facts.Ontology;
using Hearsay.Language.Models;
using Hearsay.Language.Names.Tagging;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Events.Coding;

/// <summary>Lists what tells the code of an event: its words and theirs likes, what the lexicon makes of it, who takes part, and what stands around it.</summary>
internal sealed class CodeFeatures(DependencyTree tree, MentionIndex mentions, Ontology.Ontology ontology, Lexicon lexicon, WordClusters clusters)
{
    private const int Farthest = 12;
    private readonly List<uint> features = [];

    /// <summary>The features of an event as the lexicon has it; the list is used again by the next call.</summary>
    public List<uint> Of(EventCandidate candidate, Event told)
    {
        features.Clear();
        var word = candidate.Word;
        var lemma = FeatureHash.Of(tree.Lemma(word));
        var code = Family(told.Plover);
        AddOwn(candidate, told, lemma, code);
        AddGovernor(candidate, lemma);
        AddComplement(candidate.Anchor, lemma, code);
        if (candidate.Anchor != word) AddComplement(word, lemma, code);
        AddArguments(candidate, lemma, code);
        AddSides(told);
        AddStanding(candidate, told, code);
        AddAround(word);
        return features;
    }

    private void AddOwn(EventCandidate candidate, Event told, ulong lemma, ulong code)
    {
        Add(CodeFeature.Bias, 0);
        Add(CodeFeature.Code, code);
        Add(CodeFeature.Mode, FeatureHash.Of(told.Plover ?? ""));
        Add(CodeFeature.Type, FeatureHash.Of(told.Type));
        Add(CodeFeature.Lemma, lemma);
        Add(CodeFeature.LemmaWithCode, lemma, code);
        Add(CodeFeature.Words, FeatureHash.Of(told.Trigger.Lemma));
        Add(CodeFeature.Kind, (ulong)tree.Words[candidate.Word].Upos, code);
        AddClusters(CodeFeature.Cluster, candidate.Word, 0);
    }

    private void AddGovernor(EventCandidate candidate, ulong lemma)
    {
        var governor = candidate.Anchor != candidate.Word ? candidate.Anchor : tree.Head(candidate.Word);
        var relation = FeatureHash.Of(tree.Words[candidate.Word].Relation);
        Add(CodeFeature.Governor, relation);
        if (governor < 0) return;
        Add(CodeFeature.Governor, relation, FeatureHash.Of(tree.Lemma(governor)));
        Add(CodeFeature.Governor, lemma, FeatureHash.Of(tree.Lemma(governor)));
        Add(CodeFeature.GovernorCode, relation, CodeOf(governor));
        AddClusters(CodeFeature.GovernorCluster, governor, relation);
    }

    private void AddComplement(int word, ulong lemma, ulong code)
    {
        foreach (var child in tree.Children(word))
        {
            if (!tree.Is(child, "xcomp") && !tree.Is(child, "ccomp") && !tree.Is(child, "acl")) continue;
            Add(CodeFeature.Complement, FeatureHash.Of(tree.Lemma(child)));
            Add(CodeFeature.ComplementCode, CodeOf(child));
            Add(CodeFeature.CodeWithComplement, code, CodeOf(child));
            Add(CodeFeature.LemmaWithComplement, lemma, CodeOf(child));
            AddClusters(CodeFeature.ComplementCluster, child, 0);
            if (tree.Child(child, "advmod") is var adverb and >= 0) Add(CodeFeature.Complement, 1, FeatureHash.Of(tree.Lemma(adverb)));
            if (tree.Child(child, "aux") is var aux and >= 0) Add(CodeFeature.Complement, 2, FeatureHash.Of(tree.Lemma(aux)));
            if (tree.Child(child, "obj") is var theme and >= 0)
            {
                Add(CodeFeature.Complement, 3, FeatureHash.Of(tree.Lemma(theme)));
                Add(CodeFeature.ComplementCode, 3, CodeOf(theme));
            }
        }
    }

    private void AddArguments(EventCandidate candidate, ulong lemma, ulong code)
    {
        foreach (var argument in candidate.Arguments)
        {
            var slot = FeatureHash.Of(argument.Slot);
            Add(CodeFeature.LemmaWithSlot, lemma, slot);
            Add(CodeFeature.Argument, slot);
            Add(CodeFeature.Argument, slot, FeatureHash.Of(tree.Lemma(argument.Word)));
            Add(CodeFeature.ArgumentCode, slot, CodeOf(argument.Word));
            Add(CodeFeature.CodeWithSlotCode, code, FeatureHash.Mix(slot, CodeOf(argument.Word)));
            Add(CodeFeature.ArgumentType, slot, (ulong)(mentions.TypeOf(argument.Word) is { } type ? (int)type + 1 : 0));
            AddClusters(CodeFeature.ArgumentCluster, argument.Word, slot);
        }
    }

    private void AddSides(Event told)
    {
        ulong both = 0;
        foreach (var participant in told.Participants)
        {
            if (participant.Side == ParticipantSide.None) continue;
            var isSource = participant.Side == ParticipantSide.Source;
            var mention = mentions[participant.Mention];
            var head = tree.Analysis.Mentions[participant.Mention].Head;
            both = FeatureHash.Mix(both, FeatureHash.Mix((ulong)participant.Side, (ulong)mention.Type));
            Add(isSource ? CodeFeature.Source : CodeFeature.Target, FeatureHash.Of(tree.Lemma(head)));
            Add(isSource ? CodeFeature.SourceType : CodeFeature.TargetType, (ulong)mention.Type, (ulong)mention.Kind);
            AddClusters(isSource ? CodeFeature.SourceCluster : CodeFeature.TargetCluster, head, 0);
        }
        Add(CodeFeature.Sides, both);
    }

    private void AddStanding(EventCandidate candidate, Event told, ulong code)
    {
        var negative = told.Factuality.Any(judgement => judgement.Value is FactualityValue.CertainNegative or FactualityValue.ProbableNegative) ? 1ul : 0;
        Add(CodeFeature.Modality, (ulong)told.Modality);
        Add(CodeFeature.Polarity, negative);
        Add(CodeFeature.TypeWithModality, FeatureHash.Of(told.Type), FeatureHash.Mix((ulong)told.Modality, negative));
        Add(CodeFeature.CodeWithModality, code, FeatureHash.Mix((ulong)told.Modality, negative));
        foreach (var child in tree.Children(candidate.Anchor))
        {
            if (!tree.Is(child, "aux") && !tree.Is(child, "advmod") && !tree.Is(child, "mark") && !tree.Is(child, "compound") && !tree.Is(child, "amod")) continue;
            Add(CodeFeature.Child, FeatureHash.Of(tree.Lemma(child)));
            Add(CodeFeature.Child, FeatureHash.Of(tree.Lemma(child)), code);
        }
    }

    /// <summary>The content words of the sentence; those that hang on the trigger apart from the others.</summary>
    private void AddAround(int word)
    {
        var sentence = tree.Analysis[word].Sentence.Range;
        for (var other = Math.Max(sentence.First, word - Farthest); other < Math.Min(sentence.End, word + Farthest + 1); other++)
        {
            if (other == word || tree.Words[other].Upos is not (Upos.VERB or Upos.NOUN or Upos.ADJ or Upos.ADV)) continue;
            var under = tree.IsUnder(other, word) ? 1ul : 0;
            Add(CodeFeature.Around, under, FeatureHash.Of(tree.Lemma(other)));
            Add(CodeFeature.AroundCode, under, CodeOf(other));
            Add(CodeFeature.AroundCluster, under, clusters.Find(tree.Lemma(other), tree.Lemma(other)).Middle);
        }
        var root = word;
        while (tree.Head(root) >= 0) root = tree.Head(root);
        if (root == word) return;
        Add(CodeFeature.Root, FeatureHash.Of(tree.Lemma(root)));
        Add(CodeFeature.Root, 1, CodeOf(root));
    }

    private void AddClusters(CodeFeature sort, int word, ulong part)
    {
        var (coarse, middle, fine) = clusters.Find(tree.Lemma(word), tree.Lemma(word));
        if (fine == 0) return;
        features.Add(FeatureHash.Feature((int)sort, part, coarse));
        features.Add(FeatureHash.Feature((int)sort, part, 10_000ul + middle));
        features.Add(FeatureHash.Feature((int)sort, part, 20_000ul + fine));
    }

    /// <summary>The family of the first code that the lexicon has for a word.</summary>
    private ulong CodeOf(int word)
    {
        var frames = tree.Words[word].Upos == Upos.VERB ? lexicon.Verbs(tree.Lemma(word)) : lexicon.Nouns(tree.Lemma(word));
        return frames.Count == 0 ? 0 : Family(frames[^1].Code ?? ontology.Event(frames[^1].Key)!.Plover);
    }

    private ulong Family(string? code) => code is not null && ontology.Plover(code) is { } root ? FeatureHash.Of(root.Family) : 1;

    private void Add(CodeFeature sort, ulong part) => features.Add(FeatureHash.Feature((int)sort, part));

    private void Add(CodeFeature sort, ulong first, ulong second) => features.Add(FeatureHash.Feature((int)sort, first, second));
}
