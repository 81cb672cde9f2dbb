using Hearsay.Facts.Arguments;
using Hearsay.Facts.Statements.Cues;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Sources;

/// <summary>Finds whose words or thoughts a cue marks: its subject, through coordination, control and relative clauses; its agent; its possessor.</summary>
internal sealed class SourceFinder(CueLexicon lexicon, DependencyTree tree, CueFinder cues)
{
    private const int Furthest = 8;

    /// <summary>The source of a cue, or null where the text names none.</summary>
    public SourcePhrase? Of(CueMatch cue) => cue.Entry.Pos switch
    {
        "noun" => OfNoun(cue.Head),
        "adverb" => null,
        "preposition" => Named(cue),
        _ => cue.IsPassive ? Agent(cue.Head) : Subject(cue.Head),
    };

    /// <summary>Whose words or thoughts a word would mark if it were a cue, by its grammar alone.</summary>
    public SourcePhrase? Of(Token word) => word.Upos switch
    {
        Upos.VERB or Upos.AUX => cues.IsPassive(word) ? Agent(word) : Subject(word),
        Upos.NOUN => OfNoun(word) ?? Subject(word),
        Upos.ADJ => Subject(word),
        _ => null,
    };

    /// <summary>The agent of a passive verb, or null.</summary>
    public SourcePhrase? Agent(Token verb)
    {
        foreach (var child in tree.Children(verb))
        {
            var opened = child.Is("obl") && tree.Children(child).Any(word => word.Is("case") && lexicon.Lines.Agent.Contains(word.Lemma, StringComparer.OrdinalIgnoreCase));
            if (opened && child.Upos != Upos.VERB) return new(child, null);
        }
        return null;
    }

    /// <summary>Who does what the predicate tells of, also where the subject stands with another predicate.</summary>
    public SourcePhrase? Subject(Token predicate)
    {
        var verb = predicate;
        for (var step = 0; step < Furthest; step++)
        {
            if (OwnSubject(verb) is { } subject) return Resolved(subject, verb);
            if (tree.Children(verb).Any(child => child.Relation is "expl" or "csubj")) return null;
            if (Control(verb) is not { } next) return null;
            if (next.Controller is { } controller) return new(controller, null);
            verb = next.Verb;
        }
        return null;
    }

    private (Token Verb, Token? Controller)? Control(Token verb)
    {
        if (verb.Head is not { } head) return null;
        if (verb.Is("conj")) return (SaidBesides.Of(verb.Index, tree, cues) is var telling and >= 0 ? verb.Analysis[telling] : head, null);
        if (verb.Is("xcomp")) return (head, OwnSubject(verb) is null ? ObjectOf(head) : null);
        if (IsAside(verb) && Speaking(head) is { } speaking) return (speaking, null);
        if (verb.Is("advcl")) return IsParticiple(verb) || verb.Feature("VerbForm") == "Inf" ? (head, Quoted(verb, head)) : null;
        if (verb.Relation == "acl") return IsParticiple(verb) && !cues.IsPassive(verb) ? (verb, head) : Possessed(head);
        if (verb.Is("acl")) return (verb, head);
        return null;
    }

    /// <summary>Whether a participle is set off by a comma ("…, saying that …"), so that it goes with who speaks and not with the nearest noun.</summary>
    private static bool IsAside(Token verb) =>
        (verb.Is("advcl") || verb.Relation == "acl") && IsParticiple(verb) && verb.Index > verb.Sentence.Range.First
        && verb.Analysis[verb.Index - 1].Form is "," or "—" or "–";

    /// <summary>The verb of saying at or above a word that has a subject; failing that, the clause of the word.</summary>
    private Token? Speaking(Token from)
    {
        Token? clause = null;
        for (Token? above = from; above is { } word; above = word.Head)
        {
            if (word.Upos is not (Upos.VERB or Upos.AUX) || OwnSubject(word) is null) continue;
            clause ??= word;
            if (!cues.IsPassive(word) && cues.At(word).Any(cue => cue.Entry.Pos == "verb" && cue.Entry.Frames.Contains("quote"))) return word;
        }
        return clause;
    }

    private (Token Verb, Token? Controller)? Possessed(Token noun)
    {
        if (tree.Child(noun, "nmod:poss") is { } owner) return (noun, owner);
        return noun.Head is { } verb && noun.Is("obj") ? (verb, null) : null;
    }

    /// <summary>Who is meant to speak in "quoted him as saying": the object, or the subject of the passive.</summary>
    private Token? Quoted(Token verb, Token head)
    {
        var opened = tree.Children(verb).Any(child => child.Is("mark") && lexicon.Lines.Rephrasing.Contains(child.Lemma, StringComparer.OrdinalIgnoreCase));
        return opened ? ObjectOf(head) : null;
    }

    private Token? ObjectOf(Token verb) => tree.Child(verb, "iobj") ?? tree.Child(verb, "obj");

    private Token? OwnSubject(Token verb)
    {
        Token? nearest = null; // of two that parsers hang on a verb, the first belongs to what is said ("the girls who rebels said had died")
        foreach (var child in tree.Children(verb))
        {
            if (child.Is("nsubj") && !IsBehindObject(child, verb) && child.Relation != "nsubj:outer" && (nearest is null || (child.Index < verb.Index && !IsSetOff(child)))) nearest = child;
        }
        return nearest;
    }

    // "Ordered the closure of the mission, a move …": what stands behind a verb's object and a comma does not do what the verb tells.
    private bool IsBehindObject(Token subject, Token verb) => subject.Index > verb.Index && tree.Child(verb, "obj") is { } done && done.Index > verb.Index && done.Index < subject.Index
        && tree.Subtree(subject) is { Min: > 0 } phrase && verb.Analysis[phrase.Min - 1].Form == ",";

    /// <summary>Whether commas stand around a noun phrase, so that it describes what stands before it ("Brown, the mayor, said").</summary>
    private bool IsSetOff(Token noun) => tree.Subtree(noun) is { Min: > 0 } phrase && phrase.Max + 1 < noun.Analysis.Count
        && noun.Analysis[phrase.Min - 1].Form == "," && (noun.Analysis[phrase.Max].Upos == Upos.PUNCT || noun.Analysis[phrase.Max + 1].Upos == Upos.PUNCT);

    private static SourcePhrase Resolved(Token subject, Token verb)
    {
        var relative = subject.Feature("PronType") == "Rel" || (subject.Upos == Upos.PRON && subject.Xpos is "WP" or "WDT");
        for (var clause = verb; relative; clause = clause.Head!.Value)
        {
            if (clause.Relation == "acl:relcl" && clause.Head is { } antecedent) return new(antecedent, subject);
            if (clause.Head is null || !(clause.Is("conj") || clause.Is("xcomp"))) break;
        }
        return new(subject, null);
    }

    private SourcePhrase? OfNoun(Token noun)
    {
        if (tree.Child(noun, "nmod:poss") is { } owner) return new(owner, null);
        foreach (var child in tree.Children(noun))
        {
            if (child.Is("nmod") && tree.Children(child).Any(word => word.Is("case") && word.Lemma is { } lemma && IsHolder(lemma))
                && child.Upos is Upos.PROPN or Upos.NOUN or Upos.PRON) return new(child, null);
        }
        if (noun.Is("obj") && noun.Head is { } verb && lexicon.Lines.Support.Contains(verb.Lemma, StringComparer.OrdinalIgnoreCase))
            return cues.IsPassive(verb) ? Agent(verb) : Subject(verb);
        return null;
    }

    private bool IsHolder(string lemma) => lexicon.Lines.Holders.Contains(lemma, StringComparer.OrdinalIgnoreCase);

    private SourcePhrase? Named(CueMatch cue)
    {
        if (cue.Head.Head is { } head && (cue.Head.Is("case") || cue.Head.Is("mark")) && head.Index > cue.Head.Index) return new(head, null);
        foreach (var child in tree.Children(cue.Head))
        {
            if (child.Index >= cue.End && child.Upos is Upos.NOUN or Upos.PROPN or Upos.PRON) return new(child, null);
        }
        return null;
    }

    /// <summary>Whether the verb is a participle or gerund.</summary>
    public static bool IsParticiple(Token verb) => verb.Feature("VerbForm") is "Part" or "Ger" || verb.Xpos is "VBG" or "VBN";
}
