using Hearsay.Facts.Arguments;
using Hearsay.Facts.Events.Links;
using Hearsay.Facts.Events.Roles;
using Hearsay.Facts.Ontology;
using Hearsay.Facts.Ontology.Frames;
using Hearsay.Language.Coreference;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Events;

/// <summary>Finds the words of a document that tell of events: verbs, event nouns with their light verbs, and adjectives of state.</summary>
internal sealed class EventFinder(DependencyTree tree, MentionIndex mentions, Lexicon lexicon, EventWords words, TimeWords times)
{
    private const string Unclassified = "_";
    private readonly Clauses clauses = new(tree, words);
    private readonly Plausibility plausibility = new(tree, mentions, words);
    private readonly FrameMatch match = new(tree, mentions, (word, type) => IsThing(word, type, tree, mentions, lexicon, words));
    private readonly List<Argument> arguments = [];

    /// <summary>What the words of the document tell of, in order: each word first by itself, then those whose sense rests on what the others tell.</summary>
    public List<EventCandidate> All()
    {
        var found = new List<EventCandidate>();
        var open = new List<int>();
        for (var word = 0; word < tree.Words.Length; word++)
        {
            if (lexicon.IsOfDiscourse(tree.Lemma(word))) open.Add(word);
            else if (At(word) is { } candidate) found.Add(candidate);
        }
        if (open.Count == 0) return found;
        foreach (var candidate in found) match.Told.Add(candidate.Frame.Key);
        found.AddRange(open.Select(At).OfType<EventCandidate>());
        found.Sort((left, right) => left.Word.CompareTo(right.Word));
        return found;
    }

    /// <summary>What a word tells of, or null.</summary>
    private EventCandidate? At(int word)
    {
        arguments.Clear();
        return tree.Words[word].Upos switch
        {
            Upos.VERB when !mentions.IsInName(word) => OfVerb(word),
            Upos.NOUN => OfNoun(word),
            Upos.PROPN when !mentions.IsInName(word) => OfNoun(word),
            Upos.ADJ => OfAdjective(word),
            _ => null,
        };
    }

    private EventCandidate? OfVerb(int verb)
    {
        var frames = lexicon.Verbs(tree.Lemma(verb));
        if (words.Idioms(tree.Lemma(verb)).Any(before => tree.StandsAfter(verb, before))) return null;
        if (tree.Is(verb, "aux") || tree.Is(verb, "cop") || tree.Is(verb, "case") || tree.Is(verb, "mark")) return null;
        var modifies = tree.Is(verb, "amod") || tree.Is(verb, "compound");
        var named = modifies ? NamedBefore(verb) : -1;
        if (modifies && named < 0 && IsHyphened(verb)) return null;
        if (modifies && (frames.Count == 0 || words.Attributive.Contains(tree.Words[verb].Form.ToLowerInvariant()))) return OfAdjective(verb);
        clauses.Collect(verb, arguments);
        plausibility.Mend(verb, arguments);
        if (named >= 0)
        {
            arguments.RemoveAll(argument => argument.Word == named);
            arguments.Add(new Argument("subj", named));
        }
        var isOfTime = arguments.Exists(argument => IsTime(argument) && (argument.Slot == "subj" || (argument.Slot == "obj" && !arguments.Exists(other => other.Slot is "comp" or "iobj"))));
        arguments.RemoveAll(IsTime);
        var frame = isOfTime ? null : match.OfVerb(verb, frames, arguments);
        if (arguments.Exists(argument => Lightens(verb, argument) && IsEventNoun(argument.Word) && !IsOwn(frame, argument))) return null;
        if (frame is null && (modifies || words.Hollow.Contains(tree.Lemma(verb)) || arguments.Exists(argument => argument.Slot == "obj" && words.Void.Contains((tree.Lemma(verb), tree.Lemma(argument.Word)))))) return OfAdjective(verb);
        frame ??= lexicon.Verbs(Unclassified) is [var other, ..] ? other with { Lemma = tree.Lemma(verb), Particle = Particle(verb) } : null;
        return frame is null ? null : new EventCandidate(verb, verb, frame, [.. arguments]);
    }

    /// <summary>
    /// Whether a noun without a sort of its own is known to be nobody: what happens, what its ending makes abstract, and some that are listed; what complaints and campaigns say is said for all that.
    /// A "that" is nobody either.
    /// </summary>
    private static bool IsThing(int word, string type, DependencyTree tree, MentionIndex mentions, Lexicon lexicon, EventWords words) =>
        (tree.Words[word].Upos == Upos.PRON && tree.Words[word].Feats.Contains("PronType=Dem", StringComparison.Ordinal) && tree.Head(word) is var clause and >= 0 && tree.Words[clause].Upos == Upos.VERB)
        || (type != SpeakerReader.Type && IsThing(word, tree, mentions, lexicon, words));

    private static bool IsThing(int word, DependencyTree tree, MentionIndex mentions, Lexicon lexicon, EventWords words) =>
        mentions.Of(word) is var mention and >= 0 && mentions[mention] is { Kind: MentionKind.Nominal, Type: EntityType.Other } && tree.Words[word].Upos == Upos.NOUN
        && (lexicon.Nouns(tree.Lemma(word)).Count > 0 || words.Inanimate.Contains(tree.Lemma(word)) || words.Abstract.Any(ending => tree.Lemma(word).EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>"On Monday", "the 2015 assault": what says when fills no place in a frame. Who waits for the year, or a year that comes, is in no event of a type.</summary>
    private bool IsTime(Argument argument) => argument.Slot != "comp" && !mentions.IsInName(argument.Word) && !IsOfName(argument.Word) && times.Covers(tree.Words[argument.Word].Span);

    /// <summary>"The Riga Times daily": a word that a name is part of is no time.</summary>
    private bool IsOfName(int word) => tree.Child(word, "compound") is var part and >= 0 && mentions.IsInName(part);

    /// <summary>Who does what a participle tells that is tied to the name by a hyphen ("the UN-backed government"), or -1.</summary>
    private int NamedBefore(int participle) =>
        participle > 1 && IsHyphen(participle - 1) && mentions.IsInName(participle - 2) && words.Hyphened.Contains(tree.Lemma(participle)) ? participle - 2 : -1;

    /// <summary>"State-run", "stepped-up": a participle that a hyphen ties to its neighbour says of what sort a thing is, not what happens.</summary>
    private bool IsHyphened(int word) => IsHyphen(word - 1) || IsHyphen(word + 1);

    private bool IsHyphen(int word) => word > 0 && word + 1 < tree.Words.Length && tree.Words[word].Form is "-" or "‐"
        && tree.Words[word - 1].Span.End == tree.Words[word].Span.Start && tree.Words[word].Span.End == tree.Words[word + 1].Span.Start;

    private string? Particle(int verb) => tree.Child(verb, "compound:prt") is var particle and >= 0 ? tree.Lemma(particle) : null;

    private EventCandidate? OfNoun(int noun)
    {
        if (tree.Words[noun].Upos == Upos.PROPN && times.Covers(tree.Words[noun].Span)) return null;
        var frames = lexicon.Nouns(tree.Lemma(noun));
        var parallel = IsParallel(noun);
        if (frames.Count == 0 || (tree.Is(noun, "compound") && !parallel) || words.Idioms(tree.Lemma(noun)).Any(before => tree.StandsAfter(noun, before))) return null;
        clauses.CollectOfNoun(noun, arguments);
        if (parallel) arguments.Add(new Argument("of", noun + 1));
        var light = Light(noun);
        if (light >= 0 && OwnSlot(light, noun) is { } own)
        {
            if (own.Role is null) return null;
            light = -1;
        }
        if (light >= 0) AddOfLight(noun, light);
        arguments.RemoveAll(IsTime);
        var frame = match.OfNominal(noun, frames, arguments);
        return frame is null ? null : new EventCandidate(noun, light < 0 ? noun : light, frame, [.. arguments]);
    }

    /// <summary>"Killing four and wounding scores": the parser may take the second participle for a noun before its object, and the object for one of the first.</summary>
    private bool IsParallel(int noun) =>
        tree.Is(noun, "compound") && tree.Head(noun) == noun + 1 && tree.Is(noun + 1, "conj") && tree.Head(noun + 1) is var done and >= 0
        && tree.Is(done, "obj") && tree.Words[tree.Head(done)].Xpos == "VBG";

    private EventCandidate? OfAdjective(int word)
    {
        arguments.Clear();
        var frames = lexicon.Adjectives(tree.Lemma(word));
        if (frames.Count == 0) frames = lexicon.Adjectives(tree.Words[word].Form.ToLowerInvariant());
        if (frames.Count == 0 || words.Idioms(tree.Lemma(word)).Any(before => tree.StandsAfter(word, before))) return null;
        var holder = clauses.Subject(word);
        if (holder >= 0) arguments.Add(new Argument("subj", holder));
        clauses.CollectOfNoun(word, arguments);
        var frame = match.OfNominal(word, frames, arguments);
        return frame is null ? null : new EventCandidate(word, word, frame, [.. arguments]);
    }

    /// <summary>Whether the verb is light, or supports, in this argument.</summary>
    private bool Lightens(int verb, Argument argument) =>
        (argument.Slot == "obj" && words.Light.Contains(tree.Lemma(verb)) && !Names(verb)) || words.Support.Contains((tree.Lemma(verb), argument.Slot));

    /// <summary>Whether a verb's frame asks for this very noun and makes of it another event than the noun tells ("suspend aid").</summary>
    private bool IsOwn(Frame? frame, Argument argument) =>
        frame?.Slot(argument.Slot) is { Lemmas.IsEmpty: false } slot && slot.Lemmas.Contains(tree.Lemma(argument.Word))
        && !lexicon.Nouns(tree.Lemma(argument.Word)).Any(noun => noun.Key == frame.Key);

    /// <summary>The slot of a verb's frame that asks for a noun; null where it does not. Where the slot has no role the noun is part of the verb's idiom ("open fire").</summary>
    private FrameSlot? OwnSlot(int verb, int noun)
    {
        var shared = new List<Argument>();
        clauses.Collect(verb, shared);
        return match.OfVerb(verb, lexicon.Verbs(tree.Lemma(verb)), shared) is { } frame && shared.Find(argument => argument.Word == noun && IsOwn(frame, argument)) is { Slot: { } slot }
            ? frame.Slot(slot)
            : null;
    }

    private bool IsEventNoun(int word) =>
        tree.Words[word].Upos is Upos.NOUN or Upos.PROPN && lexicon.Nouns(tree.Lemma(word)) is { Count: > 0 } frames
        && frames.Any(frame => frame.Before.IsEmpty && !frame.Slots.Any(slot => slot.Condition == SlotCondition.Filled));

    /// <summary>The light verb that an event noun stands with, or -1.</summary>
    private int Light(int noun)
    {
        var top = noun;
        while (tree.Is(top, "conj") && tree.Head(top) >= 0) top = tree.Head(top);
        var verb = tree.Head(top);
        if (tree.Words[top].Relation is "acl" or "acl:relcl" || verb < 0) return LightInRelative(noun);
        if (tree.Words[verb].Upos != Upos.VERB) return LightInRelative(noun);
        if ((tree.Is(top, "obj") || tree.Words[top].Relation == "nsubj:pass") && words.Light.Contains(tree.Lemma(verb)) && !Names(verb)) return verb;
        if (tree.Is(top, "obl") && tree.Preposition(top) is { } preposition && words.Support.Contains((tree.Lemma(verb), preposition))) return verb;
        return LightInRelative(noun);
    }

    /// <summary>Whether a verb says what its object is ("called it an attack", "called the verdict a farce"), not that it takes place.</summary>
    private bool Names(int verb) => words.Naming.Contains(tree.Lemma(verb))
        && (tree.Child(verb, "iobj") >= 0 || tree.Child(verb, "xcomp") >= 0 || IsQuotedBehind(verb));

    /// <summary>"Called the verdict 'unjust'", "a 'farce'": behind a verb's object a word of its own in quotation marks.</summary>
    private bool IsQuotedBehind(int verb)
    {
        var done = tree.Child(verb, "obj");
        foreach (var child in tree.Children(verb))
        {
            if (done < 0 || child <= done || tree.Words[child].Upos == Upos.PUNCT) continue;
            for (var before = child - 1; before > done && tree.IsUnder(before, verb) && !tree.IsUnder(before, done); before--)
            {
                if (tree.Words[before].Xpos == "``") return true;
            }
        }
        return false;
    }

    /// <summary>"The attack that they carried out", "talks held in the capital".</summary>
    private int LightInRelative(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree.Is(child, "acl") && words.Light.Contains(tree.Lemma(child)) && (clauses.IsPassive(child) || tree.Child(child, "nsubj") >= 0)) return child;
        }
        return -1;
    }

    /// <summary>Of the owner that a pronoun names and another subject of the light verb one is meant: of "its" the subject, of "her" the owner ("did not take her claim").</summary>
    private void Reconcile(List<Argument> shared)
    {
        var owner = arguments.FindIndex(argument => argument.Slot == "poss" && tree.Words[argument.Word].Upos == Upos.PRON);
        if (owner < 0 || !shared.Exists(argument => argument.Slot == "subj")) return;
        if (tree.Analysis[arguments[owner].Word].Feature("Gender") is "Masc" or "Fem")
        {
            if (mentions.Of(arguments[owner].Word) is var her and >= 0 && shared.Exists(argument => argument.Slot == "subj" && mentions.Of(argument.Word) is var doer && doer >= 0 && mentions[doer].Entity == mentions[her].Entity)) return;
            shared.RemoveAll(argument => argument.Slot == "subj");
        }
        else if (IsOfOthers(arguments[owner].Word, shared)) shared.RemoveAll(argument => argument.Slot == "subj");
        else arguments.RemoveAt(owner);
    }

    /// <summary>Whether a plural owner is known to be others than a light verb's subject: "officers would take their statements".</summary>
    private bool IsOfOthers(int owner, List<Argument> shared) =>
        tree.Words[owner].Feats.Contains("Number=Plur", StringComparison.Ordinal) && mentions.Of(owner) is var theirs and >= 0 && mentions.HasWords(mentions[theirs].Entity)
        && !shared.Exists(argument => argument.Slot == "subj" && mentions.Of(argument.Word) is var doer && doer >= 0 && mentions[doer].Entity == mentions[theirs].Entity);

    private void AddOfLight(int noun, int light)
    {
        var shared = new List<Argument>();
        clauses.Collect(light, shared);
        plausibility.Mend(light, shared);
        Reconcile(shared);
        var own = arguments.Count;
        foreach (var argument in shared)
        {
            if (argument.Word == noun || argument.Slot is "comp" or "obj") continue;
            if (argument.Slot != "subj" && arguments.FindIndex(0, own, known => known.Slot == argument.Slot) >= 0) continue;
            if (argument.Slot == "subj" && (argument.Word == noun || tree.IsUnder(noun, argument.Word))) continue;
            arguments.Add(argument.Slot == "subj" && words.Undergone.Contains(tree.Lemma(light)) ? argument with { Slot = "obj" } : argument);
        }
    }
}
