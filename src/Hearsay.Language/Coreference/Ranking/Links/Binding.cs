using Hearsay.Language.Coreference.Mentions;

namespace Hearsay.Language.Coreference.Ranking.Links;

/// <summary>
/// What the sentence of a pronoun says of whom it may stand for: nobody whom its own clause goes on to call by a noun ("They said the diplomats left": principle C of Chomsky 1981),
/// nothing that cannot speak where it speaks, and of "Smith and his son" nobody but Smith.
/// </summary>
internal sealed class Binding(CoreferenceDocument document, LinkFeatures features)
{
    private const string Saying = "saying";
    private const int MostAbove = 12;

    /// <summary>Whether the sentence rules out that the pronoun stands for what the candidate's chain stands for.</summary>
    internal bool Bars(int at, int index, ChainBuilder chains)
    {
        if (document.Mentions[index] is not { Kind: MentionKind.Pronoun, Pronoun: PronounClass.Male or PronounClass.Female or PronounClass.Neuter or PronounClass.Plural }) return false;
        return (Speaks(index) is >= 0 and var verb && (IsMute(at, chains) || IsCalledBelow(at, index, verb, chains))) || (Owner(index) is >= 0 and var owner && chains.Root(owner) != chains.Root(at) && (IsKin(owner, index) || !IsOfSentence(at, index, chains)));
    }

    /// <summary>The verb of saying whose subject the pronoun is, or -1.</summary>
    private int Speaks(int index)
    {
        var (trees, head) = (document.Trees, document.Mentions[index].Head);
        return trees.Is(head, "nsubj") && trees[head].Relation == "nsubj" && trees[head].Head is >= 0 and var verb && document.Lexicon.In(Saying, trees[verb].Lemma) ? verb : -1;
    }

    // Things whose noun is of no sort that speaks, unless something else in the chain does.
    private bool IsMute(int at, ChainBuilder chains)
    {
        var traits = chains.Traits(at);
        if (traits.Type != EntityType.Other || traits.Name is not null) return false;
        for (var member = chains.Latest(at); member >= 0; member = chains.Previous(member))
        {
            if (document.Mentions[member] is { Kind: MentionKind.Nominal, Conjunction: < 0 }) return true;
        }
        return false;
    }

    /// <summary>Whether a noun or name below the verb, after the pronoun, is the word by which the chain is called.</summary>
    private bool IsCalledBelow(int at, int index, int verb, ChainBuilder chains)
    {
        for (var later = index + 1; later < document.Mentions.Count && document.Mentions[later].Sentence == document.Mentions[index].Sentence; later++)
        {
            if (document.Mentions[later] is not { Kind: not MentionKind.Pronoun, Conjunction: < 0 } called || !IsBelow(called.Head, verb)) continue;
            var word = features.Key(later).HeadWord;
            for (var member = chains.Latest(at); member >= 0; member = chains.Previous(member))
            {
                if (document.Mentions[member] is { Kind: not MentionKind.Pronoun, Conjunction: < 0 } && features.Key(member).HeadWord == word) return true;
            }
        }
        return false;
    }

    private bool IsBelow(int word, int verb)
    {
        for (var steps = 0; word >= 0 && steps < MostAbove; word = document.Trees[word].Head, steps++)
        {
            if (word == verb) return true;
        }
        return false;
    }

    // "Peter Smith and his son, John Smith": a subject of the sentence may own what stands beside another, but not where the names are of one family.
    private bool IsKin(int owner, int index)
    {
        var noun = document.Trees[document.Mentions[index].Head].Head;
        return document.Trees.Child(noun, "appos") is >= 0 and var name && document.Mentions.FindIndex(mention => mention.Head == name && mention.Kind == MentionKind.Name) is >= 0 and var renamed
            && document.Names[owner] is { Words: [_, .., var family] } && document.Names[renamed] is { Words: [.., var other] } && family == other;
    }

    private bool IsOfSentence(int at, int index, ChainBuilder chains)
    {
        for (var member = chains.Latest(at); member >= 0; member = chains.Previous(member))
        {
            if (member < index && document.Mentions[member].Sentence == document.Mentions[index].Sentence) return true;
        }
        return false;
    }

    /// <summary>The person beside whom the pronoun's noun is named: of "Smith and his son", "Smith"; or -1.</summary>
    internal int Owner(int index)
    {
        var (trees, mention) = (document.Trees, document.Mentions[index]);
        if (mention.Pronoun is not (PronounClass.Male or PronounClass.Female) || !trees.Is(mention.Head, "nmod") || trees[mention.Head].Head is not (>= 0 and var noun)) return -1;
        if (!trees.Is(noun, "conj") || document.TypeOf(noun) != EntityType.Person || trees[noun].Head is not (>= 0 and var first)) return -1;
        for (var at = index - 1; at >= 0 && document.Mentions[at].Sentence == mention.Sentence; at--)
        {
            var other = document.Mentions[at];
            if (other.Conjunction < 0 && (other.Head == first || (other.Name >= 0 && first >= other.First && first < other.End))) return other is { Type: EntityType.Person } && (other.Gender & mention.Gender) != Genders.None ? at : -1;
        }
        return -1;
    }
}
