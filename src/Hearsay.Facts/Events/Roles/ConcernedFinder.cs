using Hearsay.Facts.Arguments;
using Hearsay.Facts.Ontology;
using Hearsay.Language.Coreference;

namespace Hearsay.Facts.Events.Roles;

/// <summary>
/// Finds whom a coded act concerns where nobody stands in its clause on the side of those to whom it is done: in what the clause's complement
/// says ("refused to admit the envoy"), or in what hangs on the object ("accepted a request from the council").
/// </summary>
internal sealed class ConcernedFinder(DependencyTree tree, MentionIndex mentions, EventWords words)
{
    private const int Deepest = 3;
    private const string SecondPerson = "Person=2";
    private readonly Clauses clauses = new(tree, words);

    /// <summary>The index of the mention of who is concerned, or -1.</summary>
    /// <param name="candidate">The event's words.</param>
    /// <param name="source">The entity that does it, or -1.</param>
    public int Of(EventCandidate candidate, int source)
    {
        foreach (var argument in candidate.Arguments)
        {
            if (argument.Slot == "comp" && InComplement(argument.Word, source, 0) is var concerned and >= 0) return concerned;
        }
        foreach (var argument in candidate.Arguments)
        {
            if (argument.Slot is not ("subj" or "comp" or "clause" or "question" or "poss" or "compound" or "amod") && !words.Aside.Contains(argument.Slot) && !IsWhere(argument) && Below(argument.Word, source) is var concerned and >= 0) return concerned;
        }
        return -1;
    }

    /// <summary>"Gathered at the crossing of two roads": what a place is of is not concerned either.</summary>
    private bool IsWhere(Argument argument) => words.PlacePrepositions.Contains(argument.Slot) && mentions.TypeOf(argument.Word) is EntityType.Place or EntityType.Facility;

    /// <summary>Of a saying whose content says what somebody has to do, that somebody; else -1.</summary>
    public int Obliged(EventCandidate candidate, int source)
    {
        foreach (var argument in candidate.Arguments)
        {
            if (argument.Slot != "comp" || !IsObliging(argument.Word)) continue;
            var subject = clauses.Subject(argument.Word);
            if (subject >= 0 && Actor(subject, source) is var concerned and >= 0) return concerned;
        }
        return -1;
    }

    private bool IsObliging(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree.Is(child, "aux") && words.Obliging.Contains(tree.Lemma(child))) return true;
        }
        return false;
    }

    private int InComplement(int verb, int source, int depth)
    {
        if (depth == Deepest) return -1;
        var arguments = new List<Argument>();
        clauses.Collect(verb, arguments);
        foreach (var argument in arguments)
        {
            if (argument.Slot is not ("comp" or "clause" or "question") && !words.Aside.Contains(argument.Slot) && Actor(argument.Word, source) is var actor and >= 0) return actor;
        }
        foreach (var argument in arguments)
        {
            if (argument.Slot == "comp" && InComplement(argument.Word, source, depth + 1) is var deeper and >= 0) return deeper;
        }
        foreach (var argument in arguments)
        {
            if (argument.Slot is not ("subj" or "comp" or "clause" or "question") && !words.Aside.Contains(argument.Slot) && Below(argument.Word, source) is var below and >= 0) return below;
        }
        return -1;
    }

    private int Below(int word, int source)
    {
        foreach (var child in tree.Children(word))
        {
            if (!tree.Is(child, "nmod") || tree.Words[child].Relation == "nmod:poss" || (source < 0 && IsWhere(child)) || (tree.Preposition(child) is { } aside && words.Aside.Contains(aside) && !words.Topical.Contains(aside))) continue;
            if (Actor(child, source) is var actor and >= 0) return actor;
            if (Below(child, source) is var below and >= 0) return below;
        }
        return -1;
    }

    /// <summary>"The incident at the port": a place where it is, which what nobody does does not concern.</summary>
    private bool IsWhere(int word) =>
        tree.Preposition(word) is { } preposition && words.PlacePrepositions.Contains(preposition) && mentions.TypeOf(word) is EntityType.Place or EntityType.Facility;

    /// <summary>Whether a mention names where what is told is, not whom it concerns: "talks in Helsinki, Finland".</summary>
    public bool IsPlace(int mention)
    {
        var word = tree.Analysis.Mentions[mention].Head;
        if (mentions[mention].Type is not (EntityType.Place or EntityType.Facility or EntityType.Country)) return false;
        if (tree.Preposition(word) is null && tree.Head(word) is var above and >= 0 && mentions.TypeOf(above) is EntityType.Place or EntityType.Facility) word = above;
        return tree.Preposition(word) is { } preposition && words.PlacePrepositions.Contains(preposition);
    }

    private int Actor(int word, int source)
    {
        var mention = mentions.Of(word);
        return mention >= 0 && mentions[mention].Entity != source && tree.Words[word].Feats is var told && !told.Contains(SecondPerson, StringComparison.Ordinal)
            && (mentions[mention].Type.IsActor() || mentions[mention].Type == EntityType.Place)
            ? mention : -1;
    }
}
