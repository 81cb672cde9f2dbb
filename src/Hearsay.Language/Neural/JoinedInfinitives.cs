using Hearsay.Language.Syntax;

namespace Hearsay.Language.Neural;

/// <summary>
/// What is joined to an infinitive is an infinitive: in "planned to seize the hall, kill the mayor and flee" the bare verbs hang on "seize", not on "planned", and order nobody. A coordinated bare verb on
/// a finite verb, with no subject or auxiliary of its own, belongs to the nearest infinitive with "to" that the finite verb governs before it.
/// </summary>
internal static class JoinedInfinitives
{
    private const string Infinitive = "VerbForm=Inf", Base = "VB";

    /// <summary>Mends a sentence.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="first">The index of the first in the document, by which heads count.</param>
    public static void Apply(Span<Word> words, int first)
    {
        for (var word = 1; word < words.Length; word++)
        {
            if (words[word] is not { Relation: "conj", Xpos: Base, Head: >= 0 and var head } || head - first > word) continue;
            var to = Governed(words, first, head - first, word);
            if (to < 0) continue;
            words[word] = words[word] with { Head = first + to, Feats = Infinitive };
        }
    }

    /// <summary>The infinitive that a bare verb is joined to, or -1.</summary>
    private static int Governed(ReadOnlySpan<Word> words, int first, int head, int word)
    {
        if (IsInfinitive(words[head])) return head;
        if (words[head].Upos != Upos.VERB || words[head].Xpos == Base || HasOwn(words, first, word)) return -1;
        for (var before = word - 1; before > head; before--)
        {
            if (IsInfinitive(words[before]) && IsMarked(words, first, before) && IsGoverned(words, first, before, head)) return before;
        }
        return -1;
    }

    /// <summary>Whether an infinitive hangs on a verb by verbs alone: what a noun is for ("a team to review complaints") is no link of the row.</summary>
    private static bool IsGoverned(ReadOnlySpan<Word> words, int first, int infinitive, int verb)
    {
        var word = infinitive;
        for (var step = 0; step <= words.Length && word >= 0 && word != verb; step++) word = words[word].Upos == Upos.VERB && words[word].Relation != "acl" ? words[word].Head - first : -1;
        return word == verb;
    }

    private static bool IsInfinitive(in Word word) => word is { Xpos: Base, Feats: Infinitive };

    private static bool IsMarked(ReadOnlySpan<Word> words, int first, int verb)
    {
        for (var word = verb - 1; word >= 0; word--)
        {
            if (words[word] is { Relation: "mark", Xpos: "TO" } mark && mark.Head == first + verb) return true;
        }
        return false;
    }

    /// <summary>Whether a verb has a subject, an auxiliary or a mark of its own, and is no bare one.</summary>
    private static bool HasOwn(ReadOnlySpan<Word> words, int first, int verb)
    {
        for (var word = 0; word < words.Length; word++)
        {
            if (words[word].Head == first + verb && words[word].Relation is ("nsubj" or "nsubj:pass" or "aux" or "aux:pass" or "mark" or "expl")) return true;
        }
        return false;
    }
}
