using Hearsay.Facts.Arguments;
using Hearsay.Facts.Statements;
using Hearsay.Facts.Statements.Learned;
using Hearsay.Language.Models;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Factuality.Learned;

/// <summary>
/// What tells how far readers take what a word tells for a fact: the rules' judgement, the word with its auxiliaries, adverbs and arguments, and the words above it
/// with theirs, up the tree.
/// </summary>
internal sealed class ScaleFeatures(DependencyTree tree)
{
    private const int Highest = 4;
    private static readonly string[] Weighty = ["aux", "advmod", "mark", "det", "case", "amod", "cop", "expl", "cc", "nsubj", "obj", "compound", "nmod", "xcomp"];

    /// <summary>Writes the features of <paramref name="word"/>, of which the rules read <paramref name="read"/>; <paramref name="statement"/> is the one that tells it, or null.</summary>
    public void Write(Token word, FactualityReading read, Statement? statement, FeatureBuffer features)
    {
        features.Clear();
        features.Add(0, 0);
        AddRules(word, read, statement, features);
        AddWord(word, features);
        AddAbove(word, features);
    }

    private void AddRules(Token word, FactualityReading read, Statement? statement, FeatureBuffer features)
    {
        var (author, inner) = ((ulong)read.Judgements[0].Value, (ulong)read.Judgements[^1].Value);
        var modality = (ulong)read.Modality;
        var (lemma, relation, tag) = (Lemma(word), Relation(word), Tag(word));
        features.Add(1, author, inner);
        features.Add(2, inner, modality);
        features.Add(3, inner, modality, tag);
        features.Add(4, inner, modality, relation);
        features.Add(5, inner, modality, lemma);
        features.Add(6, author, modality, (ulong)read.Judgements.Length);
        if (statement?.Cue is not { } cue) return;
        features.Add(7, FeatureHash.Of(cue.Lemma));
        features.Add(8, FeatureHash.Of(statement.Act), inner);
        features.Add(9, (ulong)statement.Mode, inner, tag);
    }

    private void AddWord(Token word, FeatureBuffer features)
    {
        var (lemma, relation, tag) = (Lemma(word), Relation(word), Tag(word));
        features.Add(10, lemma);
        features.Add(11, tag);
        features.Add(12, relation);
        features.Add(13, relation, tag);
        features.Add(14, lemma, relation);
        features.Add(15, lemma, tag);
        AddChildren(word, 0, features);
        var range = word.Sentence.Range;
        var asked = range.End > range.First && tree.Words[range.End - 1].Form.Contains('?', StringComparison.Ordinal) ? 1ul : 0;
        features.Add(16, asked, tag);
        features.Add(17, asked, relation);
        if (word.Index > range.First) features.Add(18, FeatureHash.Of(tree.Lemma(word.Index - 1)), tag);
        if (word.Index > range.First + 1) features.Add(19, FeatureHash.Of(tree.Lemma(word.Index - 2)), FeatureHash.Of(tree.Lemma(word.Index - 1)));
    }

    private void AddAbove(Token word, FeatureBuffer features)
    {
        var path = Relation(word);
        var at = word;
        for (var level = 1ul; level <= Highest && at.Head is { } head; level++)
        {
            features.Add(30, level, path, Lemma(head));
            features.Add(31, path, Tag(head));
            features.Add(32, level, Relation(at), Lemma(head));
            features.Add(33, Relation(at), Lemma(head));
            if (level == 1) features.Add(34, Relation(at), Lemma(head), Lemma(word));
            AddChildren(head, level, features, at.Index);
            path = FeatureHash.Mix(path, Relation(head));
            features.Add(35, path);
            features.Add(36, path, Tag(word));
            at = head;
        }
    }

    private void AddChildren(Token word, ulong level, FeatureBuffer features, int except = -1)
    {
        var auxiliaries = 1ul;
        foreach (var child in tree.Children(word.Index))
        {
            if (child == except || !Array.Exists(Weighty, relation => tree.Is(child, relation))) continue;
            var relation = FeatureHash.Of(tree.Words[child].Relation);
            var (lemma, form) = (FeatureHash.Of(tree.Lemma(child)), FeatureHash.Of(tree.Words[child].Form.ToLowerInvariant()));
            if (tree.Is(child, "aux") || tree.Is(child, "cop")) auxiliaries = FeatureHash.Mix(auxiliaries, form);
            if (tree.Words[child].Feats.Contains("Polarity=Neg", StringComparison.Ordinal)) features.Add(40, level, Tag(word));
            features.Add(41, level, relation);
            features.Add(42, level, relation, lemma);
            if (level == 0) features.Add(43, lemma, Tag(word));
        }
        features.Add(44, level, auxiliaries);
        features.Add(45, level, auxiliaries, Tag(word));
        if (level == 0) features.Add(46, auxiliaries, Lemma(word));
    }

    private ulong Lemma(Token word) => FeatureHash.Of(tree.Lemma(word.Index));

    private static ulong Relation(Token word) => FeatureHash.Of(word.Relation);

    private static ulong Tag(Token word) => FeatureHash.Of(word.Xpos);
}
