using Hearsay.Facts.Arguments;
using Hearsay.Facts.Statements.Cues;
using Hearsay.Facts.Statements.Sources;
using Hearsay.Language.Coreference;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements;

/// <summary>Finds what is said: the arguments of a cue in which its content can come, as the tree has them.</summary>
internal sealed class ContentFinder(CueLexicon lexicon, DependencyTree tree)
{
    /// <summary>The words of the content; empty where the tree gives none.</summary>
    public SortedSet<int> Of(CueMatch cue, SourcePhrase? source)
    {
        var words = new SortedSet<int>();
        if (cue.Entry.Pos is "adverb" or "preposition") AddSentence(cue, source, words);
        else AddArguments(cue, words);
        words.RemoveWhere(cue.Holds);
        if (source is { } phrase && words.Count > 0) RemoveSource(cue, phrase, words);
        return words;
    }

    /// <summary>The clause that a speaker's clause is put into or after ("…, he said"), or null.</summary>
    public Token? Host(CueMatch cue)
    {
        if (!cue.Entry.Frames.Contains("quote") && !cue.Entry.Frames.Contains("clause")) return null;
        if (cue.Head.Head is not { } head) return null;
        if (cue.Head.Is("parataxis")) return head.Index < cue.Head.Index || tree.Child(cue.Head, "nsubj") is not null ? head : null;
        var rephrases = cue.Head.Is("advcl") && tree.Children(cue.Head).Any(child =>
            (child.Is("mark") || child.Is("advmod")) && lexicon.Lines.Rephrasing.Contains(child.Lemma, StringComparer.OrdinalIgnoreCase));
        return rephrases && tree.Child(cue.Head, "ccomp") is null ? head : null;
    }

    /// <summary>Whether a clause that is told to be so, and no relative one, follows a noun right away ("the denial | that he had met her").</summary>
    public bool DeclaresClause(CueMatch cue)
    {
        foreach (var clause in tree.Children(cue.Head))
        {
            if (!IsToldClause(clause, cue.End) || tree.Child(clause, "nsubj") is null) continue;
            var opening = cue.Head.Analysis[cue.End];
            if (lexicon.Lines.Declaring.Contains(opening.Lemma, StringComparer.OrdinalIgnoreCase)
                && (opening.Upos == Upos.SCONJ || tree.Children(clause).Any(other => other.Is("obj") && other.Index > clause.Index))) return true;
        }
        return false;
    }

    private void AddArguments(CueMatch cue, SortedSet<int> words)
    {
        var entry = cue.Entry;
        if (entry.Frames.Contains("clause") && Clause(cue) is { } clause) { tree.AddSubtree(clause, words); return; }
        if (Host(cue) is { } host)
        {
            tree.AddSubtree(host, words, child => child.Index == cue.Head.Index);
            return;
        }
        if (entry.Frames.Contains("quote") && QuotedClause(cue) is { } quoted) { tree.AddSubtree(quoted, words); return; }
        if (AddAdjacent(cue, words) || AddVerbal(cue, words) || (entry.Frames.Contains("predicate") && AddPredicate(cue, words))) return;
        if (AddPhrases(cue, words) | (entry.Frames.Contains("object") && AddObject(cue, words))) AddPhrases(cue, words);
    }

    private Token? Clause(CueMatch cue)
    {
        foreach (var child in tree.Children(cue.Head))
        {
            if (child.Is("ccomp")) return child;
            if (cue.Entry.Pos == "noun" && IsToldClause(child, cue.End)) return child;
            if (cue.Entry.Addressed && (child.Is("obj") || child.Is("iobj")) && ToldAfter(child) is { } told) return told;
            if (cue.IsPassive && child.Is("csubj")) return child;
            if (cue.Entry.Pos == "verb" && child.Is("advcl") && child.Index > cue.Head.Index && Interrupted(child) is { } resumed) return resumed;
            if (cue.Entry.Pos == "verb" && child.Is("obl") && child.Index > cue.Head.Index && Misplaced(child) is { } misplaced) return misplaced;
        }
        return null;
    }

    /// <summary>A clause that parsers take for a relative one of whom it is told ("informed the families that …").</summary>
    private Token? ToldAfter(Token addressee)
    {
        foreach (var child in tree.Children(addressee))
        {
            if (IsToldClause(child, addressee.Index + 1)) return child;
        }
        return null;
    }

    /// <summary>A whole clause that parsers take for one on the noun before it ("said at a rally in Madrid that …").</summary>
    private Token? Misplaced(Token phrase)
    {
        foreach (var child in tree.Children(phrase))
        {
            var told = child.Is("acl") && tree.Child(child, "nsubj") is not null
                && tree.Child(child, "mark") is { } mark && lexicon.Lines.Complementizers.Contains(mark.Lemma, StringComparer.OrdinalIgnoreCase);
            if (told || (child.Is("nmod") && Misplaced(child) is not null)) return told ? child : Misplaced(child);
        }
        return null;
    }

    /// <summary>A clause that parsers hang on the noun before it though a comma parts it from an aside ("reported, quoting a source, that …").</summary>
    private Token? Interrupted(Token aside)
    {
        if (aside.Xpos != "VBG" || tree.Child(aside, "obj") is not { } noun) return null;
        foreach (var child in tree.Children(noun))
        {
            var opening = child.Is("acl") ? tree.Subtree(child).FirstOrDefault(word => tree.Words[word].Upos != Upos.PUNCT) : 0;
            if (opening > 0 && tree.Words[opening - 1].Form == "," && tree.Words[opening].Upos == Upos.SCONJ && IsToldClause(child, opening)) return child;
        }
        return null;
    }

    /// <summary>Whether the word heads a clause that begins at <paramref name="first"/> with what opens a told clause.</summary>
    private bool IsToldClause(Token clause, int first) =>
        clause.Is("acl") && first < clause.Index
        && tree.Children(clause).Any(word => word.Index == first && !word.Is("nsubj") && lexicon.Lines.Complementizers.Contains(word.Lemma, StringComparer.OrdinalIgnoreCase));

    private Token? QuotedClause(CueMatch cue)
    {
        foreach (var child in tree.Children(cue.Head))
        {
            if (child.Is("ccomp") || ((child.Is("parataxis") || child.Is("appos")) && child.Index > cue.End)) return child;
        }
        return null;
    }

    /// <summary>Adds the infinitive or the phrase that begins right after a noun or an adjective, wherever the tree hangs it.</summary>
    private bool AddAdjacent(CueMatch cue, SortedSet<int> words)
    {
        if (cue.Entry.Pos == "verb" || cue.End >= cue.Head.Sentence.Range.End) return false;
        var opening = cue.Head.Analysis[cue.End];
        if (opening.Head is not { } head || head.Index < opening.Index) return false;
        var infinitive = opening.Is("mark") && opening.Upos == Upos.PART && cue.Entry.Frames.Contains("infinitive");
        var phrase = opening.Is("case") && cue.Entry.Frames.Contains(opening.Lemma, StringComparer.OrdinalIgnoreCase);
        if (!infinitive && !phrase) return false;
        tree.AddSubtree(head, words, child => phrase && child.Index == opening.Index);
        return true;
    }

    private bool AddVerbal(CueMatch cue, SortedSet<int> words)
    {
        foreach (var child in tree.Children(cue.Head).Concat(OfAddressee(cue)))
        {
            if (!IsVerbal(cue, child)) continue;
            tree.AddSubtree(child, words);
            if (cue.IsPassive && !cue.Entry.Addressed && tree.Child(cue.Head, "nsubj") is { } subject) tree.AddSubtree(subject, words);
            else if (!cue.IsPassive && !cue.Entry.Addressed && tree.Child(cue.Head, "obj") is { } raised && raised.Index > cue.Head.Index) tree.AddSubtree(raised, words);
            return true;
        }
        return false;
    }

    /// <summary>The clauses that parsers hang on whom it is said to: "ordered the officer to leave".</summary>
    private IEnumerable<Token> OfAddressee(CueMatch cue)
    {
        if (!cue.Entry.Addressed || cue.Entry.Pos != "verb") return [];
        return tree.Children(cue.Head).Where(child => (child.Is("obj") || child.Is("iobj")) && IsActor(child)).SelectMany(child => tree.Children(child)).Where(child => child.Is("acl"));
    }

    private bool IsActor(Token word) => tree.Analysis.Mentions.Any(mention =>
        mention.Head == word.Index && mention.Type.IsActor());

    private bool IsVerbal(CueMatch cue, Token child)
    {
        var clausal = child.Is("xcomp") || child.Is("ccomp") || (cue.Entry.Pos == "noun" && child.Relation is "acl" or "acl:to");
        if (!clausal && !((child.Is("advcl") || child.Is("acl")) && cue.Entry.Addressed)) return false;
        var marked = tree.Children(child).Any(word => word.Is("mark") && word.Upos == Upos.PART);
        return (marked && cue.Entry.Frames.Contains("infinitive"))
            || (child.Xpos == "VBG" && !child.Is("advcl") && cue.Entry.Frames.Contains("gerund"));
    }

    private bool AddPredicate(CueMatch cue, SortedSet<int> words)
    {
        var theme = cue.IsPassive ? tree.Child(cue.Head, "nsubj") : tree.Child(cue.Head, "obj");
        var second = tree.Child(cue.Head, "xcomp")
            ?? tree.Children(cue.Head).Select(child => (Token?)child).FirstOrDefault(child => child!.Value.Is("obj") && child.Value.Index > theme?.Index)
            ?? (theme is { } called ? tree.Child(called, "appos") : null);
        if (theme is not { } named || second is not { } predicate) return false;
        tree.AddSubtree(named, words);
        tree.AddSubtree(predicate, words);
        return true;
    }

    private bool AddObject(CueMatch cue, SortedSet<int> words)
    {
        var theme = cue.IsPassive ? tree.Child(cue.Head, "nsubj") : tree.Child(cue.Head, "obj");
        if (theme is not { } named) return false;
        tree.AddSubtree(named, words);
        if (!cue.IsPassive) AddAttached(cue, words);
        return true;
    }

    /// <summary>Adds the phrases right after the object that parsers tend to hang on the verb ("supported a ban on cloning").</summary>
    private void AddAttached(CueMatch cue, SortedSet<int> words)
    {
        foreach (var child in tree.Children(cue.Head))
        {
            if (!child.Is("obl") || child.Index < words.Max) continue;
            var phrase = tree.Subtree(child);
            if (phrase.Min != words.Max + 1 || !lexicon.Lines.Attached.Contains(cue.Head.Analysis[phrase.Min].Lemma, StringComparer.OrdinalIgnoreCase)) break;
            words.UnionWith(phrase);
        }
    }

    /// <summary>Adds the phrases that the entry's prepositions open, with what they say it of ("accused him of lying").</summary>
    private bool AddPhrases(CueMatch cue, SortedSet<int> words)
    {
        var found = false;
        foreach (var child in tree.Children(cue.Head))
        {
            if (child.Index < cue.Head.Index || Opening(cue, child) is not { } opening) continue;
            found = true;
            tree.AddSubtree(child, words, word => word.Index == opening.Index && !HasTheme(cue));
        }
        if (!found && HasTheme(cue)) found = OpensWithin(cue);
        if (found && !cue.Entry.Addressed && HasTheme(cue)) AddObject(cue, words);
        return found;
    }

    /// <summary>Whether the phrase hangs on the object and not on the cue ("accused him of lying").</summary>
    private bool OpensWithin(CueMatch cue) => !cue.IsPassive && tree.Child(cue.Head, "obj") is { } theme
        && tree.Children(theme).Any(child => (child.Is("acl") || child.Is("nmod")) && Opening(cue, child) is not null);

    private bool HasTheme(CueMatch cue) => tree.Child(cue.Head, cue.IsPassive ? "nsubj" : "obj") is not null && cue.Entry.Pos == "verb";

    private Token? Opening(CueMatch cue, Token child)
    {
        if (!(child.Is("obl") || child.Is("nmod") || child.Is("advcl") || child.Is("xcomp") || child.Is("ccomp") || child.Is("acl"))) return null;
        var last = cue.Entry.Cue.LastIndexOf(' ') is var space && space >= 0 ? cue.Entry.Cue[(space + 1)..] : null;
        foreach (var word in tree.Children(child))
        {
            if ((word.Is("case") || word.Is("mark")) && (cue.Entry.Frames.Contains(word.Lemma, StringComparer.OrdinalIgnoreCase)
                || string.Equals(word.Lemma, last, StringComparison.OrdinalIgnoreCase))) return word;
        }
        return null;
    }

    private void AddSentence(CueMatch cue, SourcePhrase? source, SortedSet<int> words)
    {
        var anchor = source is { } phrase && cue.Entry.Pos == "preposition" ? phrase.Head : cue.Head;
        if (anchor.Head is not { } clause) return;
        while (!IsSeparate(clause, anchor) && clause.Head is { } above) clause = above;
        var own = tree.Subtree(anchor);
        own.UnionWith(tree.Subtree(cue.Head));
        tree.AddSubtree(clause, words, child => child.Is("conj") && IsSeparate(child, anchor) && !child.IsAtOrAbove(anchor.Index));
        words.ExceptWith(own);
    }

    private void RemoveSource(CueMatch cue, SourcePhrase source, SortedSet<int> words)
    {
        if (source.Head.Head?.Index == cue.Head.Index) words.ExceptWith(tree.Subtree(source.Head));
    }

    /// <summary>Whether a clause stands by itself: the sentence's own, or one coordinated with it that has its own subject; an adverb belongs to the nearest.</summary>
    private bool IsSeparate(Token clause, Token anchor) =>
        clause.IsRoot || (clause.Is("conj") && tree.Child(clause, "nsubj") is not null)
        || (anchor.Upos == Upos.ADV && (clause.Is("ccomp") || clause.Is("acl") || clause.Is("advcl")));
}
