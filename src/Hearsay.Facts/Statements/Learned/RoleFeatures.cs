using Hearsay.Language.Models;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Learned;

/// <summary>
/// What tells whether a word belongs to the source, the cue or the content of the cue that a word heads: the way through the tree between the two,
/// whose subtrees begin and end there, quotation marks, what stands between, and what the rules drafted.
/// </summary>
internal sealed class RoleFeatures(AttributionWords words)
{
    private const int Furthest = 40;

    // Stands for the number of steps up to a word that another tree holds.
    private const int Elsewhere = 100;
    private readonly List<int> chain = [];
    private int head;
    private int[] between = [];
    private int start;
    private ulong act;
    private StatementDraft? draft;
    private int owner;

    /// <summary>The words that may belong to a cue: its sentence and of the two on either side in the same paragraph those that quotations stand in, without a dateline.</summary>
    public SentenceRange Window(int cue)
    {
        var sentence = words.Sentence(cue);
        var ranges = words.Analysis.SentenceRanges;
        int first = sentence, last = sentence;
        while (first > 0 && sentence - first < 2 && ranges[first - 1].Block == ranges[sentence].Block && words.Quoted.AnyIn(ranges[first - 1])) first--;
        while (last + 1 < ranges.Length && last - sentence < 2 && ranges[last + 1].Block == ranges[sentence].Block && words.Quoted.AnyIn(ranges[last + 1])) last++;
        var begin = ranges[first].First;
        while (begin < cue && words.Tree.Datelines.Hold(begin)) begin++;
        return new(begin, ranges[last].End - begin, ranges[sentence].Block);
    }

    /// <summary>Turns to another cue.</summary>
    public void Start(int cue, SentenceRange window)
    {
        head = cue;
        start = window.First;
        draft = words.Draft(cue);
        owner = words.Sources.Of(words.Analysis[cue]) is { } source ? (source.Relative ?? source.Head).Index : -1;
        act = 0;
        foreach (var match in words.Cues.At(words.Analysis[cue])) { act = FeatureHash.Of(match.Entry.Act); break; }
        chain.Clear();
        for (var at = cue; at >= 0; at = words.Tree.Head(at)) chain.Add(at);
        MarkBetween(window);
    }

    /// <summary>The kind of place where a word stands, for the weights of what may follow what.</summary>
    public int Place(int word)
    {
        if (word == words.Range(word).First) return 1;
        if (words.Quoted.Outermost(word) != words.Quoted.Outermost(word - 1)) return words.Quoted.Outermost(word) >= 0 ? 2 : 3;
        if (words.Upos(word) == Upos.PUNCT) return 4;
        if (words.Upos(word - 1) == Upos.PUNCT) return 5;
        return words.Upos(word) switch { Upos.SCONJ => 6, Upos.ADP => 7, Upos.VERB or Upos.AUX => 8, Upos.CCONJ => 9, _ => 0 };
    }

    /// <summary>How many kinds of places there are.</summary>
    public const int Places = 10;

    /// <summary>Writes the features of a word of the window.</summary>
    public void Write(int word, FeatureBuffer features)
    {
        features.Clear();
        var side = word < head ? 1ul : word > head ? 2ul : 3ul;
        var far = Distance(Math.Abs(word - head)) | (side << 8);
        features.Add(0, side);
        AddWord(word, side, far, features);
        var path = AddPath(word, side, far, features);
        AddEdges(word, path, side, features);
        AddBetween(word, path, side, features);
        AddQuotation(word, side, far, features);
        AddRules(word, path, features);
    }

    private void AddWord(int word, ulong side, ulong far, FeatureBuffer features)
    {
        var range = words.Range(word);
        var (lemma, tag) = (words.Lemma(word), words.Tag(word));
        features.Add(1, lemma, side);
        features.Add(2, tag, side);
        features.Add(3, words.Form(word));
        features.Add(4, words.Lemma(word - 1, range), side);
        features.Add(5, words.Lemma(word + 1, range), side);
        features.Add(6, words.Tag(word - 1, range), tag, side);
        features.Add(7, tag, words.Tag(word + 1, range), side);
        features.Add(8, words.Relation(word), side);
        features.Add(9, far);
        features.Add(10, far, tag);
        features.Add(11, far, words.Lemma(head));
        features.Add(12, far, words.Tag(head));
        features.Add(13, words.Name(word), side);
        features.Add(14, words.Lemma(head), lemma, side);
        features.Add(15, words.Lemma(head), tag, side);
        features.Add(16, words.Lemma(word - 1, range), lemma);
        var offset = (ulong)(words.Sentence(word) - words.Sentence(head) + 8);
        features.Add(17, offset, word == range.First ? 1ul : 0ul);
        features.Add(18, offset, words.Tag(head));
        features.Add(19, words.Tag(word - 2, range), words.Tag(word - 1, range), tag);
        features.Add(70, words.Lemma(word - 2, range), side);
        features.Add(71, far, lemma);
        features.Add(72, far, words.Relation(word));
        features.Add(73, words.Relation(head), tag, side);
        features.Add(81, words.Groups(word).Middle, tag, side);
        features.Add(82, words.Groups(word).Coarse, words.Groups(head).Coarse, side);
    }

    private ulong AddPath(int word, ulong side, ulong far, FeatureBuffer features)
    {
        int top = -1, at = word, depth = 0;
        var full = 0ul;
        int up;
        while ((up = chain.IndexOf(at)) < 0 && at >= 0)
        {
            if (depth < 6) full = FeatureHash.Mix(full, words.Relation(at));
            (top, at) = (at, words.Tree.Head(at));
            depth++;
        }
        if (at < 0) up = Elsewhere;
        var climbed = 0ul;
        for (var step = 0; up < Elsewhere && step < Math.Min(up, 4); step++) climbed = FeatureHash.Mix(climbed, words.Relation(chain[step]));
        climbed = FeatureHash.Mix(climbed, (ulong)Math.Min(up, 6));
        var opening = top < 0 ? 0ul : Opening(top);
        var path = FeatureHash.Mix(climbed, top < 0 ? 1 : words.Relation(top));
        var level = (ulong)Math.Min(depth, 3);
        var place = (top >= 0 && word == words.First(top) ? 1ul : 0) | (top >= 0 && word == words.Last(top) ? 2ul : 0) | (top >= 0 && word > 0 && word - 1 == words.Last(top) ? 4ul : 0);
        features.Add(20, path, side);
        features.Add(21, path, words.Lemma(head), side);
        features.Add(22, path, words.Tag(head), side);
        features.Add(23, path, act, side);
        features.Add(24, path, level, side);
        features.Add(25, path, place, side);
        features.Add(26, path, FeatureHash.Mix(place, words.Lemma(head)), side);
        features.Add(27, path, words.Tag(word), side);
        features.Add(28, path, opening, side);
        features.Add(29, FeatureHash.Mix(path, opening), words.Lemma(head), side);
        features.Add(30, FeatureHash.Mix(climbed, full), side);
        features.Add(31, FeatureHash.Mix(climbed, full), words.Lemma(head), side);
        features.Add(32, FeatureHash.Mix(climbed, full), words.Tag(head), words.Tag(word));
        features.Add(33, path, far);
        features.Add(34, path, words.Name(word), side);
        features.Add(35, path, words.Lemma(word), side);
        features.Add(36, path, FeatureHash.Mix(opening, place), words.Tag(head));
        features.Add(37, (ulong)Math.Min(up, 6), level, side);
        if (up == 0 && depth == 1) features.Add(38, words.Lemma(head), words.Relation(word), words.Lemma(word));
        features.Add(74, path, FeatureHash.Mix(words.Tag(head), words.Tag(word)), place);
        features.Add(75, FeatureHash.Mix(path, opening), act, place);
        var like = words.Groups(head);
        features.Add(83, path, like.Middle, side);
        features.Add(84, path, FeatureHash.Mix(opening, place), like.Coarse);
        features.Add(85, FeatureHash.Mix(path, opening), like.Fine, side);
        features.Add(86, FeatureHash.Mix(climbed, full), like.Middle, side);
        return path;
    }

    /// <summary>The word that opens a subtree: a preposition, a conjunction, or how its verb is inflected.</summary>
    private ulong Opening(int top)
    {
        foreach (var child in words.Tree.Children(top))
        {
            if (words.Tree.Is(child, "case") || words.Tree.Is(child, "mark")) return words.Lemma(child);
        }
        return words.Tag(top);
    }

    private void AddEdges(int word, ulong path, ulong side, FeatureBuffer features)
    {
        var begins = Highest(word, word, true);
        var ended = word > words.Range(word).First ? Highest(word - 1, word - 1, false) : -1;
        var ends = Highest(word, word, false);
        features.Add(40, words.Relation(begins), side);
        features.Add(41, words.Relation(begins), path);
        features.Add(42, words.Relation(ended), side);
        features.Add(43, words.Relation(ended), path);
        features.Add(44, words.Relation(begins), words.Relation(ended), side);
        features.Add(45, words.Relation(ends), path);
        features.Add(46, (begins >= 0 && words.Tree.Head(begins) == head ? 1ul : 0) | (ended >= 0 && words.Tree.Head(ended) == head ? 2ul : 0), side, words.Relation(begins));
    }

    /// <summary>The highest word whose subtree begins (or ends) at a place, if that is not the head's own.</summary>
    private int Highest(int word, int edge, bool first)
    {
        var at = word;
        while (words.Tree.Head(at) is var above && above >= 0 && (first ? words.First(above) : words.Last(above)) == edge) at = above;
        return at;
    }

    private void AddBetween(int word, ulong path, ulong side, FeatureBuffer features)
    {
        var marks = (ulong)between[word - start];
        features.Add(47, marks, side);
        features.Add(48, marks, side, words.Tag(word));
        features.Add(49, marks, side, path);
        features.Add(50, marks, side, words.Tag(head));
        features.Add(51, marks, side, words.Lemma(head));
        features.Add(52, marks & 15, side, words.Lemma(word));
    }

    private void AddQuotation(int word, ulong side, ulong far, FeatureBuffer features)
    {
        var range = words.Range(word);
        var own = words.Quoted.Outermost(word);
        var cue = words.Quoted.Outermost(head);
        var before = word > range.First ? words.Quoted.Outermost(word - 1) : own;
        var state = own < 0 ? 0ul : own == cue ? 1ul : 2ul;
        var edge = (own != before ? 1ul : 0) | (before >= 0 ? 2ul : 0);
        if (own >= 0 && words.Quoted.Range(own).End == word + 1) edge |= 4;
        var inside = cue >= 0 ? 1ul : 0;
        features.Add(53, state, edge, side);
        features.Add(54, FeatureHash.Mix(state, edge), side, inside);
        features.Add(55, state, far);
        features.Add(56, FeatureHash.Mix(state, edge), words.Lemma(head), side);
        features.Add(57, FeatureHash.Mix(state, edge), words.Tag(word), side);
        features.Add(58, state, (ulong)between[word - start], side);
        features.Add(59, state, edge, (ulong)(words.Sentence(word) - words.Sentence(head) + 8));
        if (own >= 0 && own != cue)
        {
            var (first, end) = words.Quoted.Range(own);
            var gap = end <= head ? head - end : first - head;
            features.Add(60, (ulong)Math.Clamp(gap, 0, 10), side, edge & 1);
            features.Add(61, (ulong)Math.Clamp(end - first, 0, 6), side, (ulong)Math.Clamp(gap, 0, 4));
        }
    }

    private void AddRules(int word, ulong path, FeatureBuffer features)
    {
        var (here, before, after) = (Rule(word), Rule(word - 1), Rule(word + 1));
        features.Add(62, here, before);
        features.Add(63, here, before, act);
        features.Add(64, here, path);
        features.Add(65, here, after, words.Tag(word));
        features.Add(66, here, before, words.Told(word));
        features.Add(67, here, before, words.Lemma(head));
        features.Add(68, words.Told(word), path);
        AddOwner(word, path, features);
    }

    /// <summary>How a word stands to whose cue it is by grammar.</summary>
    private void AddOwner(int word, ulong path, FeatureBuffer features)
    {
        var (here, before) = (Owned(word), Owned(word - 1));
        features.Add(76, here, before);
        features.Add(77, here, before, words.Tag(word));
        features.Add(78, here, before, words.Tag(head));
        features.Add(79, here, before, words.Relation(head));
        features.Add(80, here, path);
    }

    private ulong Owned(int word)
    {
        if (owner < 0) return 0;
        if (word == owner) return 1;
        if (word < words.First(owner) || word > words.Last(owner)) return 2;
        for (var at = word; at >= 0 && at != owner; at = words.Tree.Head(at))
        {
            if (words.Tree.Is(at, "acl") || words.Tree.Is(at, "appos") || words.Tree.Is(at, "parataxis")) return 3;
        }
        return 4;
    }

    private ulong Rule(int word)
    {
        if (draft?.Cue is not { } cue) return 0;
        if (cue.Holds(word)) return 1;
        if (draft.Content.Contains(word)) return 2;
        if (draft.Source is not { } source) return 3;
        if (source.End > 0) return word >= source.First && word < source.End ? 4ul : 5;
        return source.Head.Index == word ? 6ul : word >= words.First(source.Head.Index) && word <= words.Last(source.Head.Index) ? 7ul : 5;
    }

    private void MarkBetween(SentenceRange window)
    {
        if (between.Length < window.Count) between = new int[window.Count * 2];
        for (int word = head, marks = 0; word >= window.First; word--)
        {
            between[word - start] = marks;
            if (word != head) marks |= Mark(word);
            if (word > window.First && words.Sentence(word) != words.Sentence(word - 1)) marks |= 32;
        }
        for (int word = head, marks = 0; word < window.End; word++)
        {
            if (word > head && words.Sentence(word) != words.Sentence(word - 1)) marks |= 32;
            between[word - start] = marks;
            if (word != head) marks |= Mark(word);
        }
    }

    private int Mark(int word) => words.Tree.Words[word].Form switch
    {
        "," => 1,
        ":" or ";" or "—" or "–" or "-" or "--" or "(" or ")" => 2,
        _ when words.Quoted.Outermost(word) >= 0 && words.Upos(word) == Upos.PUNCT => 4,
        _ => words.Upos(word) switch { Upos.VERB or Upos.AUX => 8, Upos.SCONJ => 16, Upos.CCONJ => 64, _ => 0 },
    };

    private static ulong Distance(int far) => (ulong)(far <= 5 ? far : far <= 8 ? 6 : far <= 14 ? 7 : far <= 24 ? 8 : far <= Furthest ? 9 : 10);
}
