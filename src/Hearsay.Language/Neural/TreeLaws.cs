using Hearsay.Language.Syntax;

namespace Hearsay.Language.Neural;

/// <summary>
/// Mends what breaks a law of Universal Dependencies after tags and trees were chosen apart from one another: what has a subject and an object is a verb, and a
/// predicate has one subject.
/// </summary>
internal sealed class TreeLaws(IReadOnlyList<NeuralTag> tags)
{
    private readonly int[] verbs = [.. Enumerable.Range(0, tags.Count).Where(tag => tags[tag].Upos == Upos.VERB)];

    /// <summary>Mends a sentence.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="first">The index of the first in the document, by which heads count.</param>
    /// <param name="scores">The scores of the tags, words by tags.</param>
    public void Apply(Span<Word> words, int first, ReadOnlySpan<float> scores)
    {
        var subjects = words.Length <= 256 ? stackalloc int[words.Length] : new int[words.Length];
        var objects = words.Length <= 256 ? stackalloc bool[words.Length] : new bool[words.Length];
        subjects.Fill(-1);
        for (var word = 0; word < words.Length; word++)
        {
            var head = words[word].Head - first;
            if (head < 0) continue;
            if (words[word].Relation == "obj") objects[head] = true;
            if (words[word].Relation is not ("nsubj" or "nsubj:pass")) continue;
            if (subjects[head] >= 0 && IsApposed(words, first, subjects[head], word)) words[word] = words[word] with { Head = first + subjects[head], Relation = "appos" };
            else subjects[head] = word;
        }
        for (var word = 0; word < words.Length; word++)
        {
            // "A man hands a bag to another": alone, "hands" looks like a noun.
            if (subjects[word] < 0 || !objects[word] || words[word].Upos != Upos.NOUN) continue;
            var best = Verb(scores.Slice(word * tags.Count, tags.Count));
            words[word] = words[word] with { Upos = tags[best].Upos, Xpos = tags[best].Xpos, Feats = tags[best].Feats };
        }
    }

    /// <summary>Whether two subjects of one predicate, both before it, are a noun and a name behind a comma: "the minister, Ann Lee, was …".</summary>
    private static bool IsApposed(ReadOnlySpan<Word> words, int first, int one, int other)
    {
        if (words[one].Upos != Upos.NOUN || words[other].Upos != Upos.PROPN || other > words[one].Head - first) return false;
        var start = other;
        while (start > one && words[start - 1].Head == first + other && words[start - 1].Upos != Upos.PUNCT) start--;
        return start - 2 >= one && words[start - 1].Form == "," && IsWithin(words, first, start - 2, one);
    }

    private static bool IsWithin(ReadOnlySpan<Word> words, int first, int word, int head)
    {
        for (var step = 0; step <= words.Length && word >= 0; step++, word = words[word].Head - first)
        {
            if (word == head) return true;
        }
        return false;
    }

    private int Verb(ReadOnlySpan<float> scores)
    {
        var best = verbs[0];
        foreach (var tag in verbs)
        {
            if (scores[tag] > scores[best]) best = tag;
        }
        return best;
    }
}
