using Hearsay.Facts.Ontology;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Arguments;

/// <summary>
/// Who does what to whom in the clause of a verb or of another predicate: its own arguments, and those that it shares with other clauses, by
/// coordination, control, relative clauses and participles.
/// </summary>
internal sealed class Clauses(DependencyTree tree, EventWords words)
{
    private const int Deepest = 8;
    private const string Complement = "comp";
    private readonly Voice voice = new(tree, words);
    private readonly Questions questions = new(tree, words);
    private readonly Coordination coordination = new(tree);

    /// <summary>Whether the verb is in the passive.</summary>
    public bool IsPassive(int verb) => voice.IsPassive(verb);

    /// <summary>Adds the arguments of a verb.</summary>
    public void Collect(int verb, List<Argument> arguments)
    {
        var passive = IsPassive(verb) || voice.IsBareParticiple(verb);
        var hasObject = tree.Child(verb, "obj") >= 0;
        var subject = Subject(verb);
        if (subject >= 0) Add(arguments, !passive ? "subj" : hasObject ? "iobj" : "obj", subject, tree.Is(verb, "amod") ? int.MaxValue : verb);
        foreach (var child in tree.Children(verb))
        {
            var slot = Slot(child, passive) ?? (!passive && !hasObject && child > verb && voice.IsBareNumbered(child) ? "obj" : null);
            // "Urged the minister to go": beside an infinitive alone, a parser may take the object for whom it is said to.
            if (slot == "iobj" && !hasObject && tree.Child(verb, "xcomp") >= 0) slot = "obj";
            if (slot is not null) Add(arguments, slot, Antecedent(child));
            if (slot == Complement && questions.Ask(child)) arguments.Add(new Argument("question", child));
            if (tree.Is(child, "ccomp")) arguments.Add(new Argument("clause", child));
        }
        AddSaidOfObject(verb, arguments);
        AddGap(verb, subject, arguments);
        if (Tried(verb) is var tried and >= 0 && !arguments.Exists(argument => argument.Slot == "obj")) Add(arguments, "obj", tried);
    }

    /// <summary>The subject, as the surface has it, of a verb or another predicate, its own or shared; -1 where none can be told.</summary>
    public int Subject(int predicate) => Subject(predicate, 0);

    /// <summary>What a relative pronoun stands for; any other word is itself.</summary>
    public int Antecedent(int word)
    {
        if (!IsRelative(word)) return word;
        var clause = tree.Head(word);
        for (var steps = 0; clause >= 0 && steps < Deepest; steps++, clause = tree.Head(clause))
        {
            if (tree.Words[clause].Relation == "acl:relcl") return tree.Head(clause);
        }
        return word;
    }

    /// <summary>Adds what a noun is made definite by: owner, modifiers, complements with their prepositions.</summary>
    public void CollectOfNoun(int noun, List<Argument> arguments)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree.Is(child, "nmod:poss")) Add(arguments, "poss", child, noun);
            else if (tree.Is(child, "compound") || tree.Is(child, "flat")) Add(arguments, "compound", child, noun);
            else if (tree.Is(child, "amod")) Add(arguments, "amod", child, noun);
            else if ((tree.Is(child, "nmod") || tree.Is(child, "obl")) && tree.Preposition(child) is { } preposition)
            {
                Add(arguments, preposition, child);
                AddAgentBelow(child, arguments);
            }
        }
    }

    /// <summary>"An attack on a village by the militia": the parser hangs who does it on what it is done to.</summary>
    private void AddAgentBelow(int word, List<Argument> arguments)
    {
        foreach (var child in tree.Children(word))
        {
            if (tree.Is(child, "nmod") && tree.Preposition(child) is { } preposition && words.Agent.Contains(preposition)) Add(arguments, preposition, child);
        }
    }

    /// <summary>
    /// What a verb says of its object, wherever the parser hangs it: "found the driver of a bus, the owner and his son guilty", "found guilty the driver".
    /// </summary>
    private void AddSaidOfObject(int verb, List<Argument> arguments)
    {
        if (tree.Child(verb, "xcomp") is var said and >= 0 && tree.Words[said].Upos == Upos.ADJ)
        {
            if (voice.Tells(said) is var whom and >= 0 && !arguments.Exists(argument => argument.Slot == "obj")) Add(arguments, "obj", whom);
            return;
        }
        if (tree.Child(verb, "obj") is not (var patient and >= 0) || arguments.Exists(argument => argument.Slot == Complement)) return;
        for (var word = patient + 1; word < tree.Words.Length && tree.Analysis[word].Sentence.Span == tree.Analysis[verb].Sentence.Span; word++)
        {
            if (tree.Words[word].Upos == Upos.ADJ && tree.Head(word) < word && !tree.Is(word, "amod") && tree.Child(word, "cop") < 0 && tree.Child(word, "nsubj") < 0 && tree.IsUnder(word, patient)) arguments.Add(new Argument(Complement, word));
        }
    }

    private string? Slot(int child, bool passive)
    {
        if (tree.Is(child, "obj")) return "obj";
        if (tree.Is(child, "iobj")) return "iobj";
        if (tree.Is(child, "xcomp") || tree.Is(child, "ccomp")) return Complement;
        if (!tree.Is(child, "obl") && !tree.Is(child, "nmod")) return null;
        if (tree.Words[child].Relation == "obl:agent") return "subj";
        var preposition = tree.Preposition(child);
        return passive && preposition is not null && words.Agent.Contains(preposition) ? "subj" : preposition;
    }

    /// <param name="arguments">The arguments found so far.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="word">The word that fills it, with those coordinated with it.</param>
    /// <param name="noun">Of what stands before a noun or a verb, that word: what stands after it is coordinated with something else.</param>
    private void Add(List<Argument> arguments, string slot, int word, int noun = -1)
    {
        arguments.Add(new Argument(slot, word));
        if (slot == Complement || !coordination.IsCoordinated(word)) return;
        var rank = 0;
        foreach (var child in tree.Children(word))
        {
            if (tree.Is(child, "conj") && IsNominal(child) && !coordination.IsOfApposition(word, child) && (word > noun || (child < noun && noun != int.MaxValue))) arguments.Add(new Argument(slot, child, ++rank));
        }
    }

    private void AddGap(int verb, int subject, List<Argument> arguments)
    {
        // What is left open of "waves which he hopes to catch" is open in the clause below.
        if (tree.Words[verb].Relation != "acl:relcl" || subject < 0 || IsOfPlaceOrTime(verb) || arguments.Exists(argument => argument.Slot == Complement)) return;
        var antecedent = tree.Head(verb);
        if (!arguments.Exists(argument => argument.Slot == "obj" || argument.Word == antecedent)) Add(arguments, "obj", antecedent);
    }

    /// <summary>"A house where the tenant pays": what a clause with an adverb of place or time hangs on fills none of its places.</summary>
    private bool IsOfPlaceOrTime(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child < verb && tree.Is(child, "advmod") && tree.Words[child].Xpos == "WRB") return true;
        }
        return false;
    }

    private int Subject(int predicate, int depth)
    {
        if (depth > Deepest) return -1;
        if (OwnSubject(predicate) is var own and >= 0) return Antecedent(own);
        var head = tree.Head(predicate);
        if (head >= 0 && (IsImpersonal(head) || Tried(predicate) >= 0) && (tree.Is(predicate, "xcomp") || tree.Is(predicate, "advcl"))) return -1;
        if (head < 0 || tree.Child(predicate, "csubj") >= 0 || tree.Child(predicate, "expl") >= 0) return -1;
        return tree.Words[predicate].Relation switch
        {
            "conj" or "parataxis" when !IsNominal(head) || tree.Child(head, "cop") >= 0 => IsFinite(predicate) && tree.Is(predicate, "parataxis")
                ? -1 : Subject(Like(predicate, head), depth + 1),
            "ccomp" when IsGerund(predicate) => Subject(head, depth + 1),
            "xcomp" => Controller(head, HasMark(predicate), depth),
            "advcl" or "advcl:relcl" => OfAdverbial(predicate, head, depth),
            "acl:relcl" => head,
            "acl" when IsConsequence(predicate, head) => Subject(tree.Head(head), depth + 1),
            "acl" => HasMark(predicate) && !IsControlled(predicate, head) ? Owner(head, predicate, depth) : head,
            "amod" => head,
            _ => -1,
        };
    }

    /// <summary>
    /// The clause that a verb is coordinated with: a past form goes with none of a gerund, but with the clause above it ("accused him of lying and sued the firm").
    /// </summary>
    private int Like(int predicate, int head)
    {
        var other = head;
        for (var steps = 0; steps < Deepest && IsPast(predicate) && IsAdverbialGerund(other); steps++)
        {
            other = tree.Head(other);
            if (other < 0 || tree.Words[other].Upos is not (Upos.VERB or Upos.AUX)) return head;
        }
        return other;
    }

    /// <summary>"It is important to say", "makes it hard to say": nobody is told who says it.</summary>
    private bool IsImpersonal(int predicate)
    {
        if (tree.Words[predicate].Upos != Upos.ADJ) return false;
        if (OwnSubject(predicate) is var subject and >= 0) return IsIt(subject);
        var verb = tree.Head(predicate);
        if (verb < 0 || !tree.Is(predicate, "xcomp")) return false;
        foreach (var child in tree.Children(verb))
        {
            if (child > verb && (tree.Is(child, "obj") || tree.Is(child, "expl")) && IsIt(child)) return true;
        }
        return false;
    }

    private bool IsIt(int word) => tree.Words[word].Upos == Upos.PRON && tree.Words[word].Feats.Contains("Gender=Neut", StringComparison.Ordinal);

    /// <summary>"Crimes that are hard to prosecute": what an adjective says is hard or easy to do something to, or -1 where the predicate is not what is hard.</summary>
    private int Tried(int predicate)
    {
        var head = tree.Head(predicate);
        return head >= 0 && (tree.Is(predicate, "xcomp") || tree.Is(predicate, "advcl")) && HasMark(predicate) && tree.Words[head].Upos == Upos.ADJ
            && words.Trying.Contains(tree.Lemma(head)) && !IsImpersonal(head) ? Subject(head) : -1;
    }

    private bool IsPast(int word) => tree.Words[word].Xpos is "VBD" or "VBN";

    /// <summary>"Denied having met him": what is denied is said without a subject of its own.</summary>
    private bool IsGerund(int word) => tree.Words[word].Xpos == "VBG" || (tree.Child(word, "aux") is var aux and >= 0 && tree.Words[aux].Xpos == "VBG");

    private bool IsAdverbialGerund(int word) => tree.Words[word].Xpos == "VBG" && tree.Child(word, "aux") < 0 && (tree.Is(word, "advcl") || tree.Is(word, "acl") || tree.Is(word, "xcomp"));

    /// <summary>The nearest subject before the predicate, since parsers take a dateline ("PARIS -- Police said") for one too; else the first after it.</summary>
    private int OwnSubject(int predicate)
    {
        var (found, outer) = (-1, -1);
        foreach (var child in tree.Children(predicate))
        {
            if (!tree.Is(child, "nsubj")) continue;
            if (tree.Words[child].Relation == "nsubj:outer")
            {
                outer = child;
                continue;
            }
            if (child > predicate && found >= 0) break;
            found = child;
        }
        // Of "the envoy is to meet him" a parser may take the envoy for what is equal to a meeting.
        return found < 0 && tree.Words[predicate].Upos == Upos.VERB ? outer : found;
    }

    /// <summary>"Promised him to come" has the subject for who comes, where it is an infinitive: who is "left dead" is the object.</summary>
    private int Controller(int verb, bool isInfinitive, int depth)
    {
        if (!IsPassive(verb) && !(isInfinitive && words.SubjectControl.Contains(tree.Lemma(verb))))
        {
            var controlled = tree.Child(verb, "iobj") is var indirect and >= 0 ? indirect : tree.Child(verb, "obj");
            if (controlled >= 0) return Antecedent(controlled);
        }
        return Subject(verb, depth + 1);
    }

    private int OfAdverbial(int predicate, int head, int depth)
    {
        if (IsNominal(head) && tree.Child(head, "cop") < 0 && tree.Child(head, "nsubj") < 0) return -1;
        if (IsFinite(predicate)) return -1;
        if (tree.Child(predicate, "mark") is var mark and >= 0 && words.ObjectControl.Contains(tree.Lemma(mark)))
        {
            if (IsPassive(head)) return Subject(head, depth + 1);
            if (tree.Child(head, "obj") is var done and >= 0) return Antecedent(done);
            if (tree.Words[head].Upos == Upos.ADJ && tree.Child(head, "obl") is var blamed and >= 0 && blamed < predicate) return Antecedent(blamed);
        }
        if (words.ObjectPurpose.Contains(tree.Lemma(head)) && !IsMeans(predicate) && !IsPassive(head) && tree.Child(head, "obj") is var sent and >= 0) return Antecedent(sent);
        if (!HasMark(predicate) || !(IsPassive(head) || voice.IsBareParticiple(head))) return Subject(head, depth + 1);
        foreach (var child in tree.Children(head))
        {
            if (tree.Is(child, "obl") && Slot(child, true) == "subj") return child;
        }
        return -1;
    }

    /// <summary>Who does what a noun's own clause tells: its owner, who it is by ("a decision by the court to go") or the subject of the verb that has it ("their plan to go"); of what an "opinion on killing" is about it says nothing.</summary>
    private int Owner(int noun, int predicate, int depth)
    {
        if (tree.Child(predicate, "mark") is var mark and >= 0 && words.Topical.Contains(tree.Lemma(mark))) return -1;
        var owner = tree.Child(noun, "nmod:poss");
        if (owner >= 0) return owner;
        foreach (var child in tree.Children(noun))
        {
            if (tree.Is(child, "compound") && tree.Words[child].Upos == Upos.PROPN && !words.Hollow.Contains(tree.Lemma(noun))) return child;
            if (tree.Is(child, "nmod") && tree.Preposition(child) is { } preposition && words.Agent.Contains(preposition)) return child;
        }
        var governor = tree.Head(noun);
        if (governor >= 0 && tree.Is(noun, "obj") && tree.Child(governor, "iobj") is var receiver and >= 0) return Antecedent(receiver);
        return governor >= 0 && (tree.Is(noun, "obj") || tree.Is(noun, "obl")) && tree.Words[governor].Upos == Upos.VERB
            ? Subject(governor, depth + 1)
            : -1;
    }

    /// <summary>"Shot a guard, wounding two": behind a comma a gerund tells what the verb brought about, though the parser hangs it on the verb's object.</summary>
    private bool IsConsequence(int predicate, int noun) => tree.Words[predicate].Xpos == "VBG" && tree.Is(noun, "obj") && !HasMark(predicate) && predicate > 0
        && tree.Words[predicate - 1].Form == "," && tree.Head(noun) is var verb and >= 0 && tree.Words[verb].Upos == Upos.VERB;

    /// <summary>"Accused Miller of stealing": the parser hangs on the name what the verb says that it did.</summary>
    private bool IsControlled(int predicate, int head) =>
        tree.Words[head].Upos is Upos.PROPN or Upos.PRON && tree.Is(head, "obj")
        && tree.Child(predicate, "mark") is var mark and >= 0 && words.ObjectControl.Contains(tree.Lemma(mark));

    /// <summary>"Helps them by sharing their stories": by what somebody does something is what he does.</summary>
    private bool IsMeans(int predicate) => tree.Child(predicate, "mark") is var mark and >= 0 && words.Agent.Contains(tree.Lemma(mark));

    private bool HasMark(int predicate) => tree.Child(predicate, "mark") >= 0;

    private bool IsFinite(int predicate)
    {
        if (tree.Words[predicate].Feats.Contains("VerbForm=Fin", StringComparison.Ordinal)) return true;
        foreach (var child in tree.Children(predicate))
        {
            if ((tree.Is(child, "aux") || tree.Is(child, "cop")) && tree.Words[child].Feats.Contains("VerbForm=Fin", StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private bool IsNominal(int word) => tree.Words[word].Upos is Upos.NOUN or Upos.PROPN or Upos.PRON or Upos.NUM or Upos.SYM;

    private bool IsRelative(int word) =>
        tree.Words[word].Upos is Upos.PRON or Upos.DET or Upos.SCONJ
        && (tree.Words[word].Feats.Contains("PronType=Rel", StringComparison.Ordinal) || tree.Words[word].Xpos is "WDT" or "WP")
        && IsInRelativeClause(word);

    private bool IsInRelativeClause(int word)
    {
        for (var steps = 0; word >= 0 && steps < Deepest; steps++, word = tree.Head(word))
        {
            if (tree.Words[word].Relation == "acl:relcl") return true;
        }
        return false;
    }
}
