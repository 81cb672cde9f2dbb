using Hearsay.Language.Models;

namespace Hearsay.Facts.Statements.Learned;

/// <summary>What tells whether a word heads a cue: itself, its neighbours, its place in the tree, the lexicon, the rules and the quotations nearby.</summary>
internal sealed class CueFeatures(AttributionWords words)
{
    private const int NearQuotation = 8;
    private static readonly string[] Arguments = ["nsubj", "nsubj:pass", "obj", "ccomp", "xcomp", "obl", "parataxis", "aux:pass", "advcl", "acl", "expl", "cop", "aux", "iobj", "csubj", "nmod"];
    private static readonly ulong[] ArgumentHashes = [.. Arguments.Select(relation => FeatureHash.Of(relation))];

    /// <summary>Writes the features of a word.</summary>
    public void Write(int word, FeatureBuffer features)
    {
        features.Clear();
        features.Add(0, 0);
        AddNeighbours(word, features);
        AddTree(word, features);
        var arguments = AddChildren(word, features);
        AddSubject(word, features);
        AddLexicon(word, arguments, features);
        AddQuotation(word, features);
        AddGroups(word, arguments, features);
    }

    private void AddGroups(int word, ulong arguments, FeatureBuffer features)
    {
        var (coarse, middle, fine) = words.Groups(word);
        features.Add(70, fine, words.Tag(word));
        features.Add(71, middle, words.Tag(word));
        features.Add(72, middle, arguments);
        features.Add(73, fine, arguments);
        features.Add(74, coarse, words.Relation(word), words.Tag(word));
        features.Add(75, words.Groups(words.Tree.Head(word)).Fine, words.Relation(word));
        features.Add(76, words.Groups(words.Tree.Head(word)).Middle, words.Relation(word), middle);
        foreach (var child in words.Tree.Children(word))
        {
            var group = words.Groups(child).Middle;
            if (group == 0) continue;
            features.Add(77, group, words.Relation(child), words.Tag(word));
            features.Add(78, group, words.Relation(child), middle);
            features.Add(79, words.Groups(child).Fine, words.Relation(child), words.Lemma(word));
        }
    }

    private void AddNeighbours(int word, FeatureBuffer features)
    {
        var range = words.Range(word);
        var (lemma, tag) = (words.Lemma(word), words.Tag(word));
        var (before, after) = (words.Lemma(word - 1, range), words.Lemma(word + 1, range));
        features.Add(1, lemma);
        features.Add(2, words.Form(word));
        features.Add(3, tag);
        features.Add(4, words.Relation(word));
        features.Add(5, lemma, words.Relation(word));
        features.Add(6, lemma, tag);
        features.Add(7, words.Ending(word), tag);
        features.Add(8, before);
        features.Add(9, after);
        features.Add(10, words.Lemma(word - 2, range));
        features.Add(11, words.Lemma(word + 2, range));
        features.Add(12, lemma, after);
        features.Add(13, before, lemma);
        features.Add(14, words.Tag(word - 1, range), tag, words.Tag(word + 1, range));
        features.Add(15, lemma, words.Tag(word + 1, range));
        features.Add(16, tag, after);
        features.Add(17, tag, words.Tag(word + 1, range), words.Tag(word + 2, range));
        features.Add(18, words.Name(word), tag);
        features.Add(19, (ulong)Math.Min(3, word - range.First), tag);
        features.Add(60, (ulong)Math.Min(3, range.End - 1 - word), tag);
        features.Add(61, (ulong)Math.Min(3, range.End - 1 - word), lemma);
        features.Add(62, before, tag);
        features.Add(63, lemma, words.Name(Math.Min(word + 1, words.Count - 1)));
    }

    private void AddTree(int word, FeatureBuffer features)
    {
        var head = words.Tree.Head(word);
        var above = head < 0 ? -1 : words.Tree.Head(head);
        features.Add(20, words.Lemma(head));
        features.Add(21, words.Tag(head), words.Relation(word));
        features.Add(22, words.Lemma(head), words.Relation(word));
        features.Add(23, words.Lemma(head), words.Lemma(word));
        features.Add(24, words.Relation(word), words.Relation(head), words.Relation(above));
        features.Add(25, words.Lemma(word), words.Relation(word), words.Tag(head));
        features.Add(64, words.Lemma(above), words.Relation(head), words.Tag(word));
        features.Add(65, words.Tag(word), words.Relation(word), words.Tag(head));
    }

    private ulong AddChildren(int word, FeatureBuffer features)
    {
        var mask = 0ul;
        var lemma = words.Lemma(word);
        foreach (var child in words.Tree.Children(word))
        {
            var relation = words.Relation(child);
            var side = child < word ? 1ul : 2ul;
            var argument = Array.IndexOf(ArgumentHashes, relation);
            if (argument >= 0) mask |= 1ul << argument;
            features.Add(26, relation, words.Tag(word));
            features.Add(27, relation, lemma);
            features.Add(28, relation, words.Lemma(child), words.Tag(word));
            features.Add(29, lemma, relation, words.Lemma(child));
            features.Add(30, relation, words.Tag(child), side);
            if (words.Tree.Is(child, "punct")) continue;
            foreach (var mark in words.Tree.Children(child))
            {
                if (!words.Tree.Is(mark, "case") && !words.Tree.Is(mark, "mark")) continue;
                features.Add(31, lemma, words.Lemma(mark), relation);
                features.Add(32, words.Lemma(mark), relation, words.Tag(word));
                break;
            }
        }
        features.Add(33, lemma, mask);
        features.Add(34, words.Tag(word), mask);
        features.Add(35, words.Relation(word), mask);
        features.Add(66, words.Ending(word), mask);
        return mask;
    }

    private void AddSubject(int word, FeatureBuffer features)
    {
        var subject = -1;
        ulong far = 0;
        for (var at = word; at >= 0 && far < 4; at = words.Tree.Head(at), far++)
        {
            subject = words.Tree.Child(at, "nsubj");
            if (subject >= 0 || !(words.Tree.Is(at, "conj") || words.Tree.Is(at, "xcomp") || words.Tree.Is(at, "advcl"))) break;
        }
        var kind = subject < 0 ? 0 : ((ulong)words.Upos(subject) << 8) | words.Name(subject);
        features.Add(36, words.Lemma(subject), far);
        features.Add(37, kind, far);
        features.Add(38, words.Lemma(word), kind);
        features.Add(39, words.Tag(word), kind, far);
        features.Add(67, words.Lemma(subject), words.Lemma(word));
        var owner = words.Tree.Child(word, "nmod:poss");
        if (owner >= 0) features.Add(40, words.Lemma(word), ((ulong)words.Upos(owner) << 8) | words.Name(owner));
    }

    private void AddLexicon(int word, ulong arguments, FeatureBuffer features)
    {
        var entry = 0ul;
        foreach (var cue in words.Cues.At(words.Analysis[word]))
        {
            entry = FeatureHash.Mix(FeatureHash.Of(cue.Entry.Act), FeatureHash.Of(cue.Entry.Pos));
            features.Add(42, FeatureHash.Of(cue.Entry.Cue));
            foreach (var frame in cue.Entry.Frames) features.Add(43, FeatureHash.Of(frame), arguments);
            break;
        }
        var draft = words.Draft(word) is { } drafted ? Shape(drafted) : 0;
        features.Add(44, entry);
        features.Add(45, entry, words.Relation(word));
        features.Add(46, entry, arguments);
        features.Add(47, draft);
        features.Add(48, draft, entry);
        features.Add(49, draft, words.Lemma(word));
        features.Add(50, words.Told(word), words.Tag(word));
        features.Add(51, words.Told(word), draft);
        features.Add(52, draft, words.Relation(word), words.Tag(word));
    }

    private static ulong Shape(StatementDraft draft)
    {
        var size = draft.Content.Count;
        var length = size == 0 ? 1ul : size == 1 ? 2ul : size < 5 ? 3ul : 4ul;
        return 1 | (draft.Source is null ? 0ul : 2ul) | (draft.IsQuoted ? 4ul : 0ul) | (length << 4);
    }

    private void AddQuotation(int word, FeatureBuffer features)
    {
        var range = words.Range(word);
        var own = words.Quoted.Outermost(word);
        ulong left = 0, right = 0;
        for (var far = 1; far <= NearQuotation; far++)
        {
            if (left == 0 && word - far >= range.First && words.Quoted.Outermost(word - far) is var before && before >= 0 && before != own) left = (ulong)far;
            if (right == 0 && word + far < range.End && words.Quoted.Outermost(word + far) is var after && after >= 0 && after != own) right = (ulong)far;
        }
        var inside = own >= 0 ? 1ul : 0ul;
        features.Add(53, inside, words.Tag(word));
        features.Add(54, inside, words.Lemma(word));
        features.Add(55, left, right);
        features.Add(56, left, right, words.Tag(word));
        features.Add(57, Math.Min(left, 3), Math.Min(right, 3), words.Lemma(word));
        var opened = range.First < words.Count && words.Quoted.Outermost(range.First) >= 0;
        features.Add(58, inside | (opened ? 2ul : 0), words.Tag(word));
        features.Add(59, inside, words.Relation(word), words.Tag(word));
    }
}
