using Hearsay.Facts.Ontology;
using Hearsay.Language.Coreference;

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
            else if (Whole(verb, argument.Word) is var whole and >= 0) arguments[index] = argument with { Word = whole };
        }
    }

    /// <summary>"Attacked in the square by the cathedral": a place without a name does nothing, it is where.</summary>
    private bool IsWhere(int verb, Argument argument) =>
        argument.Slot == "subj" && argument.Word > verb && tree.Preposition(argument.Word) is { } preposition && words.Agent.Contains(preposition)
        && mentions.Of(argument.Word) is var mention and >= 0 && mentions[mention] is { Kind: MentionKind.Nominal, Type: EntityType.Facility or EntityType.Place };

    /// <summary>"Members of a club who pay": of a body and those of it, it is those whom a pronoun of people stands for. The word for them, or -1.</summary>
    private int Whole(int verb, int word)
    {
        if (!tree.Is(word, "nmod") || mentions.TypeOf(word) is EntityType.Person or EntityType.Group || RelativeOf(verb) != word) return -1;
        var whole = tree.Head(word);
        return whole >= 0 && mentions.TypeOf(whole) is EntityType.Person or EntityType.Group ? whole : -1;
    }

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
