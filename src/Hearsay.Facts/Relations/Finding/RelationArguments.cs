using Hearsay.Facts.Arguments;
using Hearsay.Facts.Ontology;
using Hearsay.Language.Coreference;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Relations.Finding;

/// <summary>
/// The arguments of a noun or adjective that tells how two stand to one another. Beside those of every noun: <c>holder</c> (who is said to be it,
/// by a copula, an apposition or as a title), <c>gov</c> (the verb whose object it is) with <c>govsubj</c> (that verb's subject), <c>quality</c> (its adjectives),
/// and <c>self</c>.
/// </summary>
internal sealed class RelationArguments(DependencyTree tree, MentionIndex mentions, EventWords words)
{
    private readonly Clauses clauses = new(tree, words);

    /// <summary>The clauses of the document.</summary>
    public Clauses Clauses => clauses;

    /// <summary>Adds the arguments of a noun or adjective.</summary>
    /// <returns>The word itself where a clause says that somebody is it, and the verb whose object it is; -1 for what is not so.</returns>
    public (int Predicate, int Governor) Collect(int word, List<Argument> arguments)
    {
        arguments.Add(new Argument("self", word));
        clauses.CollectOfNoun(word, arguments);
        foreach (var child in tree.Children(word))
        {
            if (tree.Is(child, "amod")) arguments.Add(new Argument("quality", child));
        }
        var predicate = -1;
        if (Predicated(word) is var subject and >= 0)
        {
            Add(arguments, "holder", subject);
            predicate = word;
        }
        else
        {
            AddTitled(word, arguments);
            AddRenaming(word, arguments);
        }
        return (predicate, AddGovernor(word, arguments));
    }

    /// <summary>Who a clause says is the word: "X is, remains, became the word", "X serves as the word".</summary>
    private int Predicated(int word)
    {
        if (tree.Child(word, "cop") >= 0 || tree.Words[word].Relation == "xcomp") return tree.Preposition(word) is null || tree.Words[word].Upos == Upos.ADJ ? clauses.Subject(word) : -1;
        var head = tree.Head(word);
        if (head < 0) return -1;
        if (tree.Is(word, "obj") && words.Copular.Contains(tree.Lemma(head))) return clauses.Subject(head);
        if (tree.Is(word, "conj") && tree.Words[head].Upos is Upos.NOUN or Upos.ADJ or Upos.PROPN && !mentions.IsInName(head)) return Predicated(head);
        if (IsPartOf(word, head)) return Predicated(head);
        if (!tree.Is(word, "obl") || tree.Preposition(word) is not { } preposition || !words.Role.Contains(preposition) || words.Running.Contains(tree.Lemma(head))) return -1;
        return !words.SubjectRole.Contains(tree.Lemma(head)) && tree.Child(head, "obj") is var patient and >= 0 ? clauses.Antecedent(patient) : clauses.Subject(head);
    }

    /// <summary>"One of the words": a number or pronoun, and what it counts.</summary>
    private bool IsPartOf(int word, int head) =>
        tree.Is(word, "nmod") && tree.Words[head].Upos is Upos.NUM or Upos.PRON or Upos.DET
        && tree.Preposition(word) is { } preposition && words.Partitive.Contains(preposition);

    /// <summary>The name that the word stands beside: "the envoy Lee", "Lee, the envoy", "the envoy, Lee".</summary>
    private void AddTitled(int word, List<Argument> arguments)
    {
        var head = tree.Head(word);
        if (head >= 0 && tree.Is(word, "appos") && mentions.Of(head) >= 0)
        {
            if (NameBetween(head, word) is var nearer and >= 0) arguments.Add(new Argument("holder", nearer));
            else Add(arguments, "holder", head, word);
        }
        foreach (var child in tree.Children(word))
        {
            if (!tree.Is(child, "appos") || !mentions.IsInName(child) || IsClauseBetween(word, child) || IsOfOther(word, child)) continue;
            // Of two names the second renames more than the title: "the brother of the guard Lee, Park".
            if (tree.Words[word].Feats.Contains("Number=Plur", StringComparison.Ordinal)) Add(arguments, "holder", child);
            else arguments.Add(new Argument("holder", child));
            break;
        }
        var next = AfterTitle(word);
        if (arguments.Exists(argument => argument.Slot == "holder") || next >= tree.Words.Length) return;
        var name = mentions.NameOver(next);
        if (name < 0 || !mentions.BeginsName(next) || mentions.IsInName(word)) return;
        var titled = tree.Analysis.Mentions[name].Head;
        if (head == titled || tree.Head(titled) == word || tree.Head(titled) == head || (head >= 0 && mentions.NameOver(head) == name) || tree.Is(word, "flat"))
        {
            arguments.Add(new Argument("holder", titled));
            AddBefore(word, titled, arguments);
        }
    }

    /// <summary>The names that a noun is said of where the tree hangs them elsewhere: "two envoys of the ministry, Lee and Park".</summary>
    private void AddRenaming(int word, List<Argument> arguments)
    {
        if (arguments.Exists(argument => argument.Slot == "holder")) return;
        var rank = 0;
        foreach (var mention in mentions.Renaming(word))
        {
            if (mentions[mention].Kind == MentionKind.Name) arguments.Add(new Argument("holder", tree.Analysis.Mentions[mention].Head, rank++));
        }
    }

    /// <summary>
    /// The last person's name after another's apposition and a conjunction and before a word: in "Lee, a baker, and Park, an envoy" the envoy is Park, whatever the parser
    /// hangs it on. -1 where there is none.
    /// </summary>
    private int NameBetween(int head, int word)
    {
        var joined = false;
        for (var (at, found) = (word - 1, -1); at > head; at--)
        {
            if (found < 0 && mentions.NameOver(at) is var name and >= 0 && mentions.NameOver(head) != name && mentions[name].Type == EntityType.Person && !tree.IsUnder(at, word)) found = tree.Analysis.Mentions[name].Head;
            joined |= tree.Words[at].Upos == Upos.CCONJ;
            if (joined && found >= 0) return found;
        }
        return -1;
    }

    /// <summary>"Her mother and sister, Lee": behind a comma the name is of the last of two nouns.</summary>
    private bool IsOfOther(int word, int name) =>
        tree.Child(word, "conj") is var other and >= 0 && other < name && tree.Analysis.Mentions[mentions.NameOver(name)].First is var first and > 0 && tree.Words[first - 1].Form == ",";

    /// <summary>"The presidents Lee and Park and the baker Kim": who has a title of his own does not have that before the others.</summary>
    private bool IsTitled(int name)
    {
        foreach (var child in tree.Children(name))
        {
            if (child < name && tree.Words[child].Upos == Upos.NOUN && (tree.Is(child, "compound") || tree.Words[child].Relation == "nmod:desc")) return true;
            if (tree.Words[name].Upos == Upos.NOUN && mentions.IsInName(child) && (tree.Is(child, "appos") || tree.Is(child, "flat"))) return true;
        }
        return false;
    }

    /// <summary>"The manager apologized, Lee said": the parser hangs on a noun the name after its verb.</summary>
    private bool IsClauseBetween(int word, int name)
    {
        for (var between = word + 1; between < name; between++)
        {
            if (tree.Words[between].Upos == Upos.VERB && tree.Words[between].Feats.Contains("VerbForm=Fin", StringComparison.Ordinal) && !tree.Is(between, "acl")) return true;
        }
        return false;
    }

    /// <summary>The place after a title with what it is of: the name in "secretary of justice Lee".</summary>
    private int AfterTitle(int word)
    {
        var next = word + 1;
        if (next >= tree.Words.Length || tree.Words[next].Upos != Upos.ADP) return next;
        foreach (var child in tree.Children(word))
        {
            if (tree.Is(child, "nmod") && !mentions.IsInName(child) && tree.Head(next) == child) return child + 1;
        }
        return next;
    }

    /// <summary>What stands before a title often hangs on the name: the adjective of "German minister Lee", the owner of "the port's chief Lee".</summary>
    private void AddBefore(int word, int titled, List<Argument> arguments)
    {
        foreach (var child in tree.Children(titled))
        {
            if (child >= word) break;
            if (tree.Is(child, "amod"))
            {
                arguments.Add(new Argument("amod", child));
                arguments.Add(new Argument("quality", child));
            }
            else if (tree.Is(child, "nmod:poss")) arguments.Add(new Argument("poss", child));
            else if (tree.Is(child, "compound") && mentions.IsInName(child)) arguments.Add(new Argument("compound", child));
        }
    }

    /// <summary>Adds the verb whose object the word is, its subject and, where nothing says what the word itself is of, where the verb's clause says it.</summary>
    private int AddGovernor(int word, List<Argument> arguments)
    {
        var top = word;
        while (tree.Is(top, "conj") && tree.Head(top) >= 0 && tree.Words[tree.Head(top)].Upos is Upos.NOUN or Upos.PROPN) top = tree.Head(top);
        var governor = tree.Head(top);
        if (governor < 0 || tree.Words[governor].Upos != Upos.VERB) return -1;
        if (!tree.Is(top, "obj") && !tree.Is(top, "obl") && tree.Words[top].Relation != "nsubj:pass") return -1;
        arguments.Add(new Argument("gov", governor));
        var shared = new List<Argument>();
        clauses.Collect(governor, shared);
        var isWhole = tree.Child(word, "nmod") >= 0;
        foreach (var argument in shared)
        {
            if (argument.Slot == "subj") arguments.Add(argument with { Slot = "govsubj" });
            else if (!isWhole && argument.Slot is not ("obj" or "iobj" or "comp" or "question") && !IsOfOnePhrase(argument.Word, word, top) && !arguments.Exists(known => known.Slot == argument.Slot)) arguments.Add(argument);
        }
        return governor;
    }

    /// <summary>Whether a word is of the phrase of another: coordinated with it ("in Riga, Vilnius and Minsk") or right beside it ("in the capital Riga").</summary>
    private bool IsOfOnePhrase(int other, int word, int top) => tree.IsUnder(other, top) || Math.Abs(other - word) == 1;

    /// <param name="arguments">The arguments found so far.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="word">The word that fills it, with those coordinated with it.</param>
    /// <param name="end">Those from here on are left out: in "Lee, the envoy, and Park" only Lee is the envoy.</param>
    private void Add(List<Argument> arguments, string slot, int word, int end = int.MaxValue)
    {
        arguments.Add(new Argument(slot, word));
        var rank = 0;
        foreach (var child in tree.Children(word))
        {
            if (tree.Is(child, "conj") && child < end && !IsTitled(child) && mentions.TypeOf(child) is not null and not EntityType.Other) arguments.Add(new Argument(slot, child, ++rank));
        }
    }
}
