using Hearsay.Facts.Arguments;
using Hearsay.Facts.Statements.Sources;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Mending;

/// <summary>
/// Mends where a source begins and ends: it is one phrase, whole and nothing but it. A tagger that labels word by word breaks phrases off and runs neighbours together;
/// names, brackets and the order of words tell where.
/// </summary>
internal sealed class SourceSpans(DependencyTree tree, Func<int, bool> isTime)
{
    /// <summary>Mends the source of a draft, and the cue where it has taken the end of the source's name.</summary>
    public void Mend(StatementDraft draft)
    {
        if (draft.Source is not { End: > 0 } source || draft.Cue is null) return;
        source = Possessed(WithName(draft, source));
        source = After(draft, source);
        source = Whole(draft, Joined(draft, source));
        source = Closed(source);
        draft.Source = WithoutTime(source);
    }

    /// <summary>The source with the end of a name that the cue has taken ("Anna | Will said").</summary>
    private SourcePhrase WithName(StatementDraft draft, SourcePhrase source)
    {
        var cue = draft.Cue!.Value;
        foreach (var name in tree.Analysis.Names)
        {
            if (name.First >= source.End || name.First < source.First || name.End <= source.End || cue.First != source.End || cue.Head.Index < name.End) continue;
            draft.Cue = cue with { First = name.End };
            return source with { Head = source.Head.Index >= name.First ? tree.Analysis[name.End - 1] : source.Head, End = name.End };
        }
        return source;
    }

    /// <summary>The source headed by what belongs to somebody, where its owner was taken for the head ("the agency's | Anna Brown").</summary>
    private SourcePhrase Possessed(SourcePhrase source)
    {
        var owned = source.Head.Index + 2;
        if (owned >= source.End || tree.Words[owned - 1].Upos != Upos.PART || tree.Words[owned - 1].Relation != "case") return source;
        var heads = Enumerable.Range(owned, source.End - owned).Where(word => tree.Words[word].Upos is Upos.NOUN or Upos.PROPN && (tree.Head(word) < owned || tree.Head(word) >= source.End)).ToList();
        return heads.Count == 0 ? source : source with { Head = tree.Analysis[heads[0]] };
    }

    /// <summary>The speaker alone where another noun has been run together with him ("the bridge | the mayor said had closed").</summary>
    private SourcePhrase After(StatementDraft draft, SourcePhrase source)
    {
        if (source.End != draft.Cue!.Value.First) return source;
        for (var word = source.End - 2; word > source.First; word--)
        {
            if (tree.Words[word].Upos != Upos.DET || tree.Words[word - 1].Upos is not (Upos.NOUN or Upos.PROPN)) continue;
            var head = Enumerable.Range(word, source.End - word).LastOrDefault(index => tree.Words[index].Upos is Upos.NOUN or Upos.PROPN, -1);
            return head < 0 || isTime(head) || source.Head.Index == head ? source : source with { Head = tree.Analysis[head], First = word };
        }
        return source;
    }

    /// <summary>The source with whoever it is joined to ("the star | and her husband").</summary>
    private SourcePhrase Joined(StatementDraft draft, SourcePhrase source)
    {
        if (!source.Head.Is("conj") || source.Head.Head is not { } first || !first.Is("nsubj") || source.First == 0 || tree.Words[source.First - 1].Upos != Upos.CCONJ) return source;
        var begin = tree.Subtree(first, child => child.Index == source.Head.Index).Min;
        return begin < source.First && !draft.Content.Overlaps(Enumerable.Range(begin, source.First - begin)) && draft.Cue!.Value.First >= source.End ? source with { Head = first, First = begin } : source;
    }

    /// <summary>The source from the first word of its noun phrase ("the town's | office").</summary>
    private SourcePhrase Whole(StatementDraft draft, SourcePhrase source)
    {
        var (first, phrase) = (source.First, tree.Subtree(source.Head));
        while (first < source.Head.Index && tree.Analysis[first].Feature("PronType") == "Rel") first++;
        while (phrase.Contains(first - 1) && IsNominal(first - 1) && !draft.Cue!.Value.Holds(first - 1) && !draft.Content.Contains(first - 1)) first--;
        return first == source.First ? source : source with { First = first };
    }

    /// <summary>The source without a clause or a bracket that breaks off in it.</summary>
    private SourcePhrase Closed(SourcePhrase source)
    {
        var end = source.End;
        for (var word = source.Head.Index + 1; word < end; word++)
        {
            if (tree.Words[word].Form == "(" && !Enumerable.Range(word, end - word).Any(index => tree.Words[index].Form == ")")) end = Bracket(end) is var closing && closing > 0 ? closing + 1 : word;
            else if (tree.Analysis[word].Feature("PronType") == "Rel" && Clause(word) is var clause && (clause < 0 || clause >= end)) end = word;
        }
        while (end > source.Head.Index + 1 && tree.Words[end - 1].Upos == Upos.PUNCT && tree.Words[end - 1].Form is not (")" or "." or "\"" or "”")) end--;
        return end == source.End ? source : source with { End = end };
    }

    /// <summary>The bracket that closes right after a phrase or its abbreviation's stop; 0 for none.</summary>
    private int Bracket(int end)
    {
        for (var word = end; word < Math.Min(tree.Words.Length, end + 2); word++)
        {
            if (tree.Words[word].Form == ")") return word;
            if (tree.Words[word].Form != ".") break;
        }
        return 0;
    }

    /// <summary>The verb of the relative clause that a pronoun stands in.</summary>
    private int Clause(int pronoun)
    {
        var clause = tree.Head(pronoun);
        while (clause >= 0 && tree.Words[clause].Upos is not (Upos.VERB or Upos.AUX) && tree.Words[clause].Relation != "acl:relcl") clause = tree.Head(clause);
        return clause;
    }

    /// <summary>The source without the time of saying after it ("the mayor | on Friday").</summary>
    private SourcePhrase WithoutTime(SourcePhrase source)
    {
        var end = source.End;
        while (end - 1 > source.Head.Index && isTime(end - 1) && !IsName(end - 1)) end--;
        if (end == source.End || Enumerable.Range(source.Head.Index, end - source.Head.Index).Any(word => tree.Words[word].Upos is Upos.VERB or Upos.AUX)) return source;
        while (end - 1 > source.Head.Index && tree.Words[end - 1].Upos is Upos.ADP or Upos.ADV or Upos.PUNCT) end--;
        return source with { End = end };
    }

    private bool IsName(int word) => tree.Analysis.Names.Any(name => name.First <= word && word < name.End);

    private bool IsNominal(int word) => tree.Words[word].Upos is Upos.NOUN or Upos.PROPN or Upos.DET or Upos.ADJ or Upos.NUM or Upos.PRON or Upos.PART;
}
