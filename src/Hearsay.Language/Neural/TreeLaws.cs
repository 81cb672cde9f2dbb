using Hearsay.Language.Syntax;

namespace Hearsay.Language.Neural;

/// <summary>
/// Mends what breaks a law of Universal Dependencies after tags and trees were chosen apart from one another: what has a subject and an object is a verb, as is what
/// stands behind "to" and has an object; a predicate has one subject; what is said has a finite verb; a noun before another is its compound; a name right behind a noun in the noun's own relation is its apposition.
/// </summary>
internal sealed class TreeLaws(IReadOnlyList<NeuralTag> tags)
{
    private const int MostOnStack = 256;
    private readonly int[] pasts = [.. Enumerable.Range(0, tags.Count).Where(tag => tags[tag].Xpos == "VBD")];
    private readonly int[] verbs = [.. Enumerable.Range(0, tags.Count).Where(tag => tags[tag].Upos == Upos.VERB)];

    /// <summary>Mends a sentence.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="first">The index of the first in the document, by which heads count.</param>
    /// <param name="scores">The scores of the tags, words by tags.</param>
    public void Apply(Span<Word> words, int first, ReadOnlySpan<float> scores)
    {
        var subjects = words.Length <= MostOnStack ? stackalloc int[words.Length] : new int[words.Length];
        var objects = words.Length <= MostOnStack ? stackalloc bool[words.Length] : new bool[words.Length];
        var infinitives = words.Length <= MostOnStack ? stackalloc bool[words.Length] : new bool[words.Length];
        subjects.Fill(-1);
        for (var word = 0; word < words.Length; word++)
        {
            var head = words[word].Head - first;
            if (head < 0) continue;
            if (words[word].Relation == "amod" && words[word].Upos == Upos.NOUN) words[word] = words[word] with { Relation = "compound" };
            if (words[word].Relation == "obj") objects[head] = true;
            if (words[word] is { Relation: "mark", Xpos: "TO" }) infinitives[head] = true;
            if (words[word].Relation is not ("nsubj" or "nsubj:pass")) continue;
            if (subjects[head] < 0) subjects[head] = word;
            else if (Speaks(words, first, head, word) is >= 0 and var verb) words[word] = words[word] with { Head = first + verb, Relation = "nsubj" };
            else if (Joined(words, first, subjects[head], word) is { } joined) words[joined.Word] = words[joined.Word] with { Head = first + joined.Head, Relation = joined.Relation };
        }
        for (var word = 0; word < words.Length; word++)
        {
            if (subjects[word] < 0 || words[subjects[word]].Relation != "nsubj:pass" || !IsFinite(words, first, word, objects[word])) continue;
            words[subjects[word]] = words[subjects[word]] with { Relation = "nsubj" };
            Retag(words, word, Best(pasts, scores.Slice(word * tags.Count, tags.Count)));
        }
        for (var name = 1; name < words.Length; name++)
        {
            if (Described(words, first, name) is >= 0 and var noun) words[name] = words[name] with { Head = first + noun, Relation = "appos" };
        }
        for (var word = 0; word < words.Length; word++)
        {
            // Alone, "hands" in "A man hands a bag to another" looks like a noun, and "lower" in "to lower the tax" like an adjective.
            var isVerb = objects[word] && ((subjects[word] >= 0 && words[word].Upos == Upos.NOUN) || (infinitives[word] && words[word].Upos is Upos.NOUN or Upos.ADJ));
            if (!isVerb) continue;
            Retag(words, word, Best(verbs, scores.Slice(word * tags.Count, tags.Count)));
        }
    }

    private void Retag(Span<Word> words, int word, int tag) => words[word] = words[word] with { Upos = tags[tag].Upos, Xpos = tags[tag].Xpos, Feats = tags[tag].Feats };

    /// <summary>
    /// The verb of which a predicate's second subject is the subject, where the predicate is what is said and the second subject stands behind it, before a verb that has none
    /// ("The plan is ready, the mayor, Ann Lee, said"); or -1.
    /// </summary>
    private static int Speaks(ReadOnlySpan<Word> words, int first, int predicate, int subject)
    {
        var verb = words[predicate].Head - first;
        if (subject < predicate || verb < subject || words[predicate].Relation is not ("ccomp" or "parataxis")) return -1;
        for (var word = 0; word < words.Length; word++)
        {
            if (words[word].Head == first + verb && words[word].Relation is "nsubj" or "nsubj:pass") return -1;
        }
        return verb;
    }

    /// <summary>Whether a participle without an auxiliary is what is said, with an object or an infinitive: such a clause is finite ("she said the coin threatened to fall").</summary>
    private static bool IsFinite(ReadOnlySpan<Word> words, int first, int verb, bool hasObject)
    {
        if (words[verb] is not { Xpos: "VBN", Relation: "ccomp" }) return false;
        var infinitive = false;
        for (var word = 0; word < words.Length; word++)
        {
            if (words[word].Head != first + verb) continue;
            if (words[word].Relation is "aux" or "aux:pass") return false;
            infinitive |= words[word] is { Relation: "xcomp", Xpos: "VB" };
        }
        return hasObject || infinitive;
    }

    /// <summary>How two subjects of one predicate are one: a noun and the noun that goes on from it ("the director general"), a title and the name behind it ("Colonel Lee"), or a noun and a name behind a comma.</summary>
    private static (int Word, int Head, string Relation)? Joined(ReadOnlySpan<Word> words, int first, int one, int other)
    {
        if (other == one + 1 && words[one].Upos == Upos.NOUN && words[other].Upos == Upos.NOUN) return (one, other, "compound");
        if (other == one + 1 && words[one].Upos == Upos.PROPN && words[other].Upos == Upos.PROPN) return (one, other, "nmod:desc");
        return IsApposed(words, first, one, other) ? (other, one, "appos") : null;
    }

    /// <summary>Whether two subjects of one predicate, both before it, are a noun and a name behind a comma: "the minister, Ann Lee, was …".</summary>
    private static bool IsApposed(ReadOnlySpan<Word> words, int first, int one, int other)
    {
        if (words[one].Upos != Upos.NOUN || words[other].Upos != Upos.PROPN || other > words[one].Head - first) return false;
        var start = other;
        while (start > one && words[start - 1].Head == first + other && words[start - 1].Upos != Upos.PUNCT) start--;
        return start - 2 >= one && words[start - 1].Form == "," && IsWithin(words, first, start - 2, one);
    }

    /// <summary>The noun that stands right before a name and says what it is ("said software maker Orbis"), though the two hang on one word as if they were two things; or -1.</summary>
    private static int Described(ReadOnlySpan<Word> words, int first, int name)
    {
        if (words[name] is not { Upos: Upos.PROPN, Head: >= 0 and var head }) return -1;
        var start = name;
        while (start > 0 && words[start - 1].Head == first + name)
        {
            start--;
            if (words[start].Relation is not ("compound" or "flat" or "amod") || !char.IsUpper(words[start].Form[0])) return -1;
        }
        var noun = start - 1;
        if (noun < 0 || words[noun].Upos != Upos.NOUN) return -1;
        if (head == first + noun) return words[name].Relation == "obj" ? noun : -1;
        if (words[noun].Head != head) return -1;
        var isOne = words[noun].Relation == words[name].Relation && words[name].Relation is "nsubj" or "nsubj:pass" or "obj" or "obl" or "nmod";
        var isSpeaker = words[noun].Relation == "nsubj" && words[name].Relation == "obj" && head - first < noun;
        return isOne || isSpeaker ? noun : -1;
    }

    private static bool IsWithin(ReadOnlySpan<Word> words, int first, int word, int head)
    {
        for (var step = 0; step <= words.Length && word >= 0; step++, word = words[word].Head - first)
        {
            if (word == head) return true;
        }
        return false;
    }

    private static int Best(int[] among, ReadOnlySpan<float> scores)
    {
        var best = among[0];
        foreach (var tag in among)
        {
            if (scores[tag] > scores[best]) best = tag;
        }
        return best;
    }
}
