using Hearsay.Facts.Statements.Cues;
using Hearsay.Facts.Statements.Quotations;
using Hearsay.Facts.Statements.Sources;
using Hearsay.Language.Names;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Learned;

/// <summary>
/// Makes drafts of the attributions that the model found. The act is the lexicon's: of the draft that the rules made for the same cue, of an entry
/// that a word of the cue stands for, or of a cue that no entry knows.
/// </summary>
internal sealed class LearnedDrafts(CueLexicon lexicon, AttributionWords words)
{
    /// <summary>How likely a cue must be whose content is nothing but a quotation, with a source; all that is less likely is left out.</summary>
    public const float LeastProbability = 0.15f;

    /// <summary>How likely any other cue must be that the rules have too.</summary>
    public const float LeastOfUnquoted = 0.3f;

    // A saying that the rules draft as well needs to be likelier than an attitude: where annotators leave it unmarked, it mostly is another's.
    private const float LeastOfDrafted = 0.5f;

    // A word that no entry knows, or not with such a content, is more often a deed than a saying or an attitude, so it has to be likelier.
    private const float LeastOfSaying = 0.65f;
    private const float LeastOfAttitude = 0.75f;

    // Fewer words in quotation marks are as often a name or a term as what somebody says.
    private const int FewestQuoted = 3;

    /// <summary>
    /// The drafts that stand: the model's and, since annotators leave what is told within what is told, and hearsay that nobody is named for, often unmarked,
    /// those of the rules for these two.
    /// </summary>
    public List<StatementDraft> Decide(IEnumerable<FoundAttribution> found, IReadOnlyList<StatementDraft> ruled)
    {
        var drafts = new List<StatementDraft>();
        foreach (var attribution in found)
        {
            if (attribution.Content.Count > 0)
            {
                if (Make(attribution) is var made && (attribution.Probability >= LeastOfUnquoted || IsQuotation(made)) && IsCredible(attribution, made)) drafts.Add(made);
            }
            else if (attribution.Probability >= LeastOfDrafted && words.Draft(attribution.Head) is { Content.Count: > 0 } draft) drafts.Add(draft);
        }
        ContentDivision.Divide(drafts);
        new QuotationRests(words.Quoted).AddTo(drafts);
        var cues = drafts.SelectMany(draft => draft.Cue is { } cue ? Enumerable.Range(cue.First, cue.End - cue.First) : []).ToHashSet();
        drafts.AddRange(ruled.Where(draft => draft is { Cue: { } cue, Content.Count: > 0 } && !cues.Contains(cue.Head.Index)
            && (cue.Entry.Pos == "adverb" || cue.Entry.Opened is not null || IsReport(draft, cue) || IsForgotten(draft, drafts) || drafts.Exists(outer => IsTold(draft, cue, outer)))).ToList());
        return drafts;
    }

    /// <summary>Whether a noun tells a clause that is declared right after it, which needs no more evidence ("the denial | that he had met her").</summary>
    private bool IsReport(StatementDraft draft, CueMatch cue) =>
        words.Cues.IsReport(cue) && draft.Content.Min == cue.End && words.Contents.DeclaresClause(cue) && words.Quoted.Outermost(cue.Head.Index) < 0;

    /// <summary>Whether a draft gives a whole quotation to who speaks beside it, and no other gives any of it to anyone.</summary>
    private bool IsForgotten(StatementDraft draft, List<StatementDraft> drafts)
    {
        if (!draft.TakesQuotation || draft.Source is null) return false;
        var said = draft.Content.Where(word => words.Upos(word) != Upos.PUNCT).ToList();
        return said.Count >= FewestQuoted && said.TrueForAll(word => words.Quoted.Outermost(word) >= 0) && !drafts.Exists(other => said.Exists(other.Content.Contains));
    }

    /// <summary>Whether a verb that takes quotations, or stands in a speaker's clause after one, gives somebody nothing but words in quotation marks, and enough of them.</summary>
    private bool IsQuotation(StatementDraft draft)
    {
        if (draft is not { Source: not null, Cue: { Head: { Upos: Upos.VERB } verb } } || (draft.Content.Max > verb.Index && !words.Cues.At(verb).Any(cue => cue.Entry.Frames.Contains("quote")))) return false;
        var said = draft.Content.Where(word => words.Upos(word) != Upos.PUNCT).ToList();
        return said.Count >= FewestQuoted && said.TrueForAll(word => words.Quoted.Outermost(word) >= 0) && words.Quoted.Outermost(draft.Cue!.Value.Head.Index) < 0;
    }

    private bool IsCredible(FoundAttribution found, StatementDraft draft)
    {
        if (IsQuotation(draft) && found.Source is not null && IsSpoken(draft)) return true;
        if (found.Source is var (first, _) && words.Analysis[first] is var opening && (opening.Feature("PronType") == "Neg" || opening.Feature("Polarity") == "Neg")) return false;
        if (words.Upos(found.Head) == Upos.PUNCT && !(found.Source is var (speaker, end) && IsPerson(speaker, end))) return false;
        if (draft.Source is { Head: { Upos: Upos.ADJ or Upos.ADV } described } && !words.Tree.Children(described).Any(child => child.Is("det"))) return false;
        if (draft.Cue is { Entry.Addressed: true, IsPassive: false, Head: var cue } && draft.Source is { Head: var told } && told.Head == cue && (told.Is("obj") || told.Is("iobj"))) return false;
        if (draft.Cue is { Entry.Frames: ["quote"] } quoting && !IsSaidAfter(quoting, draft)) return false;
        if (draft.Source is null && draft.Cue is { IsPassive: true, Entry.Pos: "verb", Head: var passive } && !HasClause(passive)) return false;
        if (draft.Source is null && (draft.Act == lexicon.Lines.Denied || draft.Act == lexicon.Lines.UnlistedAttitude.Act)) return false;
        if (draft.Cue is { Head: var felt } && IsFelt(felt, draft)) return false;
        if (Ruled(found) is { Content.Count: > 0 } ruled)
            return ruled is not { Source: not null, TakesQuotation: true } || found.Probability >= LeastOfDrafted || IsSaying(ruled, ruled.Cue!.Value);
        return found.Probability >= (draft.Act == lexicon.Lines.UnlistedAttitude.Act ? LeastOfAttitude : LeastOfSaying);
    }

    /// <summary>Whether what a cue that takes nothing but words of somebody has for its content is quoted, or set off by a colon.</summary>
    private bool IsSaidAfter(CueMatch cue, StatementDraft draft) =>
        draft.IsQuoted || (draft.Content.GetViewBetween(cue.End, int.MaxValue) is { Count: > 0 } after && words.Tree.Words[after.Min - 1].Form == ":") || draft.Content.Max < cue.First;

    /// <summary>Whether the words of a quotation stand beside the cue, or its speaker, with a mark between.</summary>
    private bool IsSpoken(StatementDraft draft) =>
        draft.Cue is { } cue && (words.Upos(Math.Max(0, draft.Content.Min - 1)) == Upos.PUNCT || draft.Content.Max < cue.First) && !(draft.Source is { Head: { } source } && source.Feature("PronType") == "Neg");

    private bool HasClause(Token verb) =>
        words.Tree.Children(verb).Any(child => child.Is("ccomp") || child.Is("xcomp") || child.Is("csubj") || child.Is("advcl"));

    /// <summary>Whether a verb only says in what state or doing what its subject is ("felt threatened", "was seen leaving").</summary>
    private bool IsFelt(Token verb, StatementDraft draft) =>
        verb.Upos == Upos.VERB && words.Tree.Child(verb, "xcomp") is { } state && draft.Content.Contains(state.Index)
        && words.Tree.Child(verb, "obj") is null && words.Tree.Child(verb, "ccomp") is null && words.Tree.Child(state, "mark") is null
        && (state.Upos == Upos.ADJ || state.Xpos == "VBN" || (state.Xpos == "VBG" && words.Cues.IsPassive(verb))) && words.Quoted.Outermost(state.Index) < 0;

    private bool IsPerson(int first, int end) =>
        words.Analysis.Names.Any(name => name.Type == NameType.PER && name.First < end && name.End > first);

    /// <summary>Whether a draft is a saying with a clause of its own that stands whole within what another tells.</summary>
    private bool IsTold(StatementDraft draft, CueMatch cue, StatementDraft outer) =>
        draft.Source is not null && IsSaying(draft, cue)
        && outer.Content.Contains(cue.Head.Index) && outer.Content.IsSupersetOf(draft.Content);

    private bool IsSaying(StatementDraft draft, CueMatch cue) => cue.Entry.Pos == "verb"
        ? cue.Entry.Frames.Contains("quote") && words.Tree.Child(cue.Head.Index, "ccomp") >= 0
        : cue.Entry.Pos == "noun" && cue.Entry.Frames.Contains("clause") && draft.Content.Any(word => words.Tree.Is(word, "nsubj"));

    private StatementDraft Make(FoundAttribution found)
    {
        if (Agent(found) is { } agent) found = found with { Source = agent };
        var content = WithClause(found, found.Content.SelectMany(Words).ToList());
        var ruled = Ruled(found);
        if (ruled is { IsPostposed: true } postposed && TakesSaidForSpeaker(found, postposed)) return postposed;
        if (ruled is { Source: null, Cue: { Entry.Transitive: true, IsPassive: true, Head: var passive } } && Suffers(passive, found.Source))
        {
            content.AddRange(Words(found.Source!.Value));
            found = found with { Source = null };
        }
        var entry = ruled?.Cue?.Entry ?? Entry(found) ?? Unknown(found);
        var head = words.Analysis[found.Head];
        var cue = new CueMatch(entry, head, found.Cue.First, found.Cue.End, ruled?.Cue is { IsPassive: true } || words.Cues.IsPassive(head));
        var act = ruled?.Act ?? (IsDenied(found) ? entry.Denied ?? lexicon.Lines.Denied : entry.Act);
        if (ruled is { Cue: { } drafted } && ruled.Content.Overlaps(Words((drafted.First, drafted.End)))) content.AddRange(ruled.Content); // what is declined is the content and the cue in one
        if (ruled is { IsPostposed: true } said && LacksBeginning(said, cue, content)) content.AddRange(said.Content);
        if (found.Source is null && OpensAfter(found)) content.RemoveAll(word => word < found.Cue.First && words.Quoted.Outermost(word) < 0);
        var source = Source(found, ruled, content);
        if (source is { End: > 0, First: var begin, End: var over }) content.RemoveAll(word => word >= begin && word < over);
        else if (source is { Relative: null, Head: var speaker } && words.Last(speaker.Index) < cue.First) content.RemoveAll(word => word >= words.First(speaker.Index) && word <= words.Last(speaker.Index));
        return new(cue, source, act, content) { IsQuoted = content.Exists(word => words.Quoted.Outermost(word) >= 0) };
    }

    /// <summary>Whether the subject of a passive, or the noun that a participle describes, stands in a phrase, so that it is of whom something is said and not who says it.</summary>
    private bool Suffers(Token passive, (int First, int End)? phrase)
    {
        var subject = passive.Relation == "acl" ? words.Tree.Head(passive.Index) : words.Tree.Child(passive.Index, "nsubj");
        return phrase is var (first, end) && subject >= first && subject < end;
    }

    /// <summary>Whether a conjunction opens what is told right after the cue, so that nothing of it stands before.</summary>
    private bool OpensAfter(FoundAttribution found) =>
        words.Tree.Child(found.Head, "ccomp") >= found.Cue.End && found.Cue.End < words.Count && words.Upos(found.Cue.End) == Upos.SCONJ && !words.Cues.IsPassive(words.Analysis[found.Head]);

    /// <summary>The content, or the clause that is the verb's object where the content is some of that clause without its predicate ("the aide, a friend," of "the aide, a friend, left").</summary>
    private List<int> WithClause(FoundAttribution found, List<int> content)
    {
        if (words.Tree.Child(found.Head, "ccomp") is not (>= 0 and var clause) || content.Contains(clause)) return content;
        var whole = words.Tree.Subtree(words.Analysis[clause]);
        if (!content.TrueForAll(whole.Contains)) return content;
        return [.. whole.Where(word => (word < found.Cue.First || word >= found.Cue.End) && !(found.Source is var (first, end) && word >= first && word < end))];
    }

    /// <summary>Whether only the end of an interrupted clause was found ("The port is shut, he said, | like the bridge").</summary>
    private bool LacksBeginning(StatementDraft said, CueMatch cue, List<int> content) =>
        content.Count > 0 && words.Upos(Math.Min(cue.End, words.Count - 1)) == Upos.PUNCT && content.TrueForAll(word => word >= cue.End && words.Quoted.Outermost(word) < 0) && said.Content.Min < cue.First && words.Quoted.Outermost(said.Content.Min) < 0;

    /// <summary>Whether the model takes a part of what is said for who says it, where the speaker stands right beside the cue ("The ship has sailed, the mayor said").</summary>
    private static bool TakesSaidForSpeaker(FoundAttribution found, StatementDraft postposed) =>
        found.Source is var (first, end) && postposed is { Source: { } speaker, Cue: { } cue } && speaker.End == cue.First && postposed.Content.Contains(first) && end < speaker.First;

    private static IEnumerable<int> Words((int First, int End) piece) => Enumerable.Range(piece.First, piece.End - piece.First);

    private StatementDraft? Ruled(FoundAttribution found)
    {
        if (words.Draft(found.Head) is { } own) return own;
        for (var word = found.Cue.First; word < found.Cue.End; word++)
        {
            if (words.Draft(word) is { } draft) return draft;
        }
        return null;
    }

    private CueEntry? Entry(FoundAttribution found)
    {
        if (First(found.Head) is { } own) return own;
        for (var word = found.Cue.First; word < found.Cue.End; word++)
        {
            if (First(word) is { } entry) return entry;
        }
        return null;
    }

    private CueEntry? First(int word)
    {
        foreach (var match in words.Cues.At(words.Analysis[word])) return match.Entry;
        return null;
    }

    /// <summary>What stands for the entry of a cue that the lexicon lacks: a saying where it has a quotation or a clause, an attitude otherwise.</summary>
    private CueEntry Unknown(FoundAttribution found)
    {
        var says = found.Content.Any(piece => Enumerable.Range(piece.First, piece.End - piece.First).Any(Tells));
        return lexicon.Unlisted(words.Tree.Lemma(found.Head), says);
    }

    private bool Tells(int word) =>
        words.Quoted.Outermost(word) >= 0 && words.Upos(word) is Upos.PUNCT
        || (words.Analysis[word].Feature("VerbForm") == "Fin" && !IsInRelativeClause(word));

    private bool IsInRelativeClause(int word)
    {
        for (var at = word; at >= 0; at = words.Tree.Head(at))
        {
            if (words.Tree.Is(at, "acl")) return true;
            if (words.Tree.Is(at, "ccomp")) return false;
        }
        return false;
    }

    private bool IsDenied(FoundAttribution found)
    {
        if (words.Cues.IsDenied(words.Analysis[found.Head])) return true;
        for (var word = found.Cue.First; word < found.Cue.End; word++)
        {
            if (words.Analysis[word] is var token && token.Is("advmod") && (token.Feature("Polarity") == "Neg" || token.Upos == Upos.PART)) return true;
        }
        return false;
    }

    /// <summary>Who did it, of a participle without a subject of its own ("as first noted by the mayor"), where the model took another for the source.</summary>
    private (int First, int End)? Agent(FoundAttribution found)
    {
        var head = words.Analysis[found.Head];
        if (head.Xpos != "VBN" || words.Tree.Child(head, "nsubj") is not null || words.Tree.Child(head, "aux") is not null) return null;
        if (words.Sources.Agent(head) is not { } agent || (found.Source is var (first, end) && agent.Head.Index >= first && agent.Head.Index < end)) return null;
        return (agent.Head.Index, words.Last(agent.Head.Index) + 1);
    }

    private SourcePhrase? Source(FoundAttribution found, StatementDraft? ruled, List<int> content)
    {
        if (found.Source is not var (first, end)) return ruled?.Source ?? Doer(found, content);
        if (ruled?.Source is { } aside && words.Analysis[found.Head].Xpos == "VBG" && (aside.Head.Index < first || aside.Head.Index >= end)) return aside;
        if (ruled?.Source is { } telling && SaidBesides.Of(found.Head, words.Tree, words.Cues) >= 0) return telling;
        while (end > first + 1 && words.Upos(end - 1) == Upos.PUNCT) end--;
        while (first < end - 1 && words.Upos(first) == Upos.PUNCT) first++;
        if (Enumerable.Range(first, end - first).Any(word => words.Upos(word) == Upos.VERB && words.Analysis[word].Feature("VerbForm") == "Fin" && !IsInRelativeClause(word))) return ruled?.Source ?? Doer(found, content);
        var head = Head(first, end);
        (head, end) = Named(head, end, found);
        if (ruled?.Source is { Relative: { } relative } same && relative.Index >= first && relative.Index < end) return same;
        return new(words.Analysis[head], null, first, end);
    }

    /// <summary>The subject of an active verb for which the model has no source.</summary>
    private SourcePhrase? Doer(FoundAttribution found, List<int> content)
    {
        var head = words.Analysis[found.Head];
        return head.Upos == Upos.VERB && !words.Cues.IsPassive(head) && words.Sources.Of(head) is { } doer && (doer.Head.Index < found.Cue.First || doer.Head.Index >= found.Cue.End)
            && !content.Contains(doer.Head.Index) ? doer : null;
    }

    /// <summary>The head and the end of a source that breaks off before the name that it describes or is part of ("hopeful Anna | Brown").</summary>
    private (int Head, int End) Named(int head, int end, FoundAttribution found)
    {
        var at = words.Tree.Is(head, "compound") || words.Tree.Is(head, "flat") || words.Tree.Words[head].Relation == "nmod:desc" ? words.Tree.Head(head) : head;
        var last = end;
        foreach (var name in words.Analysis.Names)
        {
            if (name.First <= end && name.End > end && (at >= name.First && at < name.End)) last = name.End;
        }
        return last > end && (found.Cue.First >= last || found.Cue.End <= end) ? (at, last) : (head, end);
    }

    private int Head(int first, int end)
    {
        for (var word = first; word < end; word++)
        {
            var head = words.Tree.Head(word);
            if ((head < first || head >= end) && words.Upos(word) is Upos.NOUN or Upos.PROPN or Upos.PRON or Upos.NUM or Upos.ADJ or Upos.DET) return word;
        }
        return first;
    }
}
