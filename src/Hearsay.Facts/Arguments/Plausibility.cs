using Hearsay.Facts.Ontology;
using Hearsay.Language.Coreference;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Arguments;

/// <summary>Mends the arguments of a verb that its tree gives and that their sorts rule out, by what else stands there.</summary>
internal sealed class Plausibility(DependencyTree tree, MentionIndex mentions, EventWords words)
{
    private const int Deepest = 8;

    /// <summary>Puts what is meant in the place of what cannot be.</summary>
    public void Mend(int verb, List<Argument> arguments)
    {
        for (var index = 0; index < arguments.Count; index++)
        {
            var argument = arguments[index];
            if (IsWhere(verb, argument)) arguments[index] = argument with { Slot = tree.Preposition(argument.Word)! };
            else if (argument.Slot == "subj" && Seen(verb, argument.Word) is var seen and >= 0) arguments[index] = argument with { Word = seen };
            else if (Whole(verb, argument.Word) is var whole and >= 0) arguments[index] = argument with { Word = whole };
        }
    }

    /// <summary>"Attacked in the square by the cathedral": a place without a name does nothing, it is where.</summary>
    private bool IsWhere(int verb, Argument argument) =>
        argument.Slot == "subj" && argument.Word > verb && tree.Preposition(argument.Word) is { } preposition && words.Agent.Contains(preposition)
        && mentions.Of(argument.Word) is var mention and >= 0 && mentions[mention] is { Kind: MentionKind.Nominal, Type: EntityType.Facility or EntityType.Place };

    /// <summary>"She was filmed in Riga slapping a guard": the parser hangs what somebody does on the place where it is seen. Who does it, or -1.</summary>
    private int Seen(int verb, int place)
    {
        if (!tree.Is(verb, "acl") || tree.Words[verb].Xpos != "VBG" || !tree.Is(place, "obl") || mentions.TypeOf(place) is not (EntityType.Place or EntityType.Country)) return -1;
        var clause = tree.Head(place);
        foreach (var child in tree.Children(clause))
        {
            if (tree.Is(child, "obj") || tree.Words[child].Relation == "nsubj:pass") return child;
        }
        return -1;
    }

    /// <summary>
    /// "Members of a club who pay", "the rights of colleagues who want to listen": of what people are in and what is theirs, it is the people whom a pronoun of people stands for. The word for
    /// them, or -1.
    /// </summary>
    private int Whole(int verb, int word)
    {
        if (IsOfPeople(word) || RelativeOf(verb) != word) return -1;
        if (tree.Is(word, "nmod") && IsOfPeople(tree.Head(word))) return tree.Head(word);
        if (mentions.TypeOf(word) is not (null or EntityType.Other or EntityType.Work)) return -1;
        for (var nearer = verb - 1; nearer > word; nearer--)
        {
            if (IsOfPeople(nearer) && tree.IsUnder(nearer, word) && !tree.IsUnder(nearer, verb) && tree.Words[nearer].Upos is Upos.NOUN or Upos.PROPN) return nearer;
        }
        return -1;
    }

    private bool IsOfPeople(int word) => word >= 0 && mentions.TypeOf(word) is EntityType.Person or EntityType.Group;

    /// <summary>What the relative clause of a verb hangs on where a pronoun of people opens it; else -1.</summary>
    private int RelativeOf(int verb)
    {
        for (var steps = 0; verb >= 0 && steps < Deepest; steps++, verb = tree.Head(verb))
        {
            if (tree.Words[verb].Relation != "acl:relcl") continue;
            foreach (var child in tree.Children(verb))
            {
                if (words.Personal.Contains(tree.Lemma(child))) return tree.Head(verb);
            }
            return -1;
        }
        return -1;
    }
}
