namespace Hearsay.Language.Syntax;

/// <summary>
/// Gives back to a clause the subject that a parser coordinated with the last noun of the clause before: in "were called to the scene and police said" it is police who said it,
/// for a clause that is coordinated has a conjunction, and here the only one stands before the noun.
/// </summary>
internal static class LostSubjects
{
    /// <summary>Mends the heads and relations of the words of some sentences in place.</summary>
    public static void Restore(Span<Word> words, ReadOnlySpan<SentenceRange> sentences)
    {
        foreach (var sentence in sentences)
        {
            for (var verb = sentence.First; verb < sentence.End; verb++)
            {
                if (IsWithoutSubject(words, sentence, verb)) Restore(words, sentence, verb);
            }
        }
    }

    private static void Restore(Span<Word> words, SentenceRange sentence, int verb)
    {
        var last = verb - 1;
        while (last > sentence.First && words[last].Head == verb && words[last].Upos is not (Upos.PUNCT or Upos.CCONJ)) last--;
        if (words[last].Head == verb || words[last].Upos == Upos.PUNCT) return;
        var noun = last;
        while (noun >= sentence.First && noun < verb && words[noun].Relation != "conj") noun = words[noun].Head;
        if (noun < sentence.First || noun >= verb || !IsNominal(words[noun])) return;
        var other = words[noun].Head;
        if (other >= noun || other < sentence.First || !IsNominal(words[other]) || !IsUnder(words, other, words[verb].Head)) return;
        var joining = Conjunction(words, sentence, noun, verb);
        if (joining < 0) return;
        for (var word = joining + 1; word <= last; word++)
        {
            if (!IsUnder(words, word, noun)) return;
        }
        words[noun] = words[noun] with { Head = verb, Relation = IsPassive(words, sentence, verb) ? "nsubj:pass" : "nsubj" };
        words[joining] = words[joining] with { Head = verb };
    }

    /// <summary>Whether a word is a finite verb coordinated with a clause before it, on which no subject hangs.</summary>
    private static bool IsWithoutSubject(ReadOnlySpan<Word> words, SentenceRange sentence, int verb)
    {
        var word = words[verb];
        if (word is not { Upos: Upos.VERB, Relation: "conj" } || word.Head < sentence.First || word.Head >= verb || words[word.Head].Upos != Upos.VERB) return false;
        var isFinite = word.Feats.Contains("VerbForm=Fin", StringComparison.Ordinal);
        for (var child = sentence.First; child < sentence.End; child++)
        {
            if (words[child].Head != verb) continue;
            if (words[child].Relation.StartsWith("nsubj", StringComparison.Ordinal) || words[child].Relation is "csubj" or "expl") return false;
            isFinite |= words[child].Relation.StartsWith("aux", StringComparison.Ordinal) && words[child].Feats.Contains("VerbForm=Fin", StringComparison.Ordinal);
        }
        return isFinite;
    }

    private static bool IsPassive(ReadOnlySpan<Word> words, SentenceRange sentence, int verb)
    {
        for (var child = sentence.First; child < sentence.End; child++)
        {
            if (words[child].Head == verb && words[child].Relation == "aux:pass") return true;
        }
        return false;
    }

    /// <summary>The conjunction that stands before a coordinated noun, whether the parser hangs it on the noun or on the verb; or -1.</summary>
    private static int Conjunction(ReadOnlySpan<Word> words, SentenceRange sentence, int noun, int verb)
    {
        for (var child = noun - 1; child >= sentence.First; child--)
        {
            if ((words[child].Head == noun || words[child].Head == verb) && words[child].Relation == "cc") return child;
        }
        return -1;
    }

    private static bool IsUnder(ReadOnlySpan<Word> words, int word, int ancestor)
    {
        while (word >= 0 && word != ancestor) word = words[word].Head;
        return word == ancestor;
    }

    private static bool IsNominal(Word word) => word.Upos is Upos.NOUN or Upos.PROPN or Upos.PRON;
}
