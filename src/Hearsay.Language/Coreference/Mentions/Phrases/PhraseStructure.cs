using Hearsay.Language.Syntax;

namespace Hearsay.Language.Coreference.Mentions.Phrases;

/// <summary>
/// What the tree itself says: a noun in apposition or after a copula tells what a mention is, and is no mention of its own; a name there is
/// one, and the two are one.
/// </summary>
internal sealed class PhraseStructure
{
    private const string OwnNamed = "ownNamed";
    private readonly SentenceTrees trees;
    private readonly NounLexicon lexicon;
    private readonly List<MentionDraft> drafts;
    private readonly Dictionary<int, int> byHead = [];
    private readonly PredicateNouns predicates;
    private readonly Appositions appositions;

    private PhraseStructure(SentenceTrees trees, NounLexicon lexicon, List<MentionDraft> drafts)
    {
        (this.trees, this.lexicon, this.drafts, predicates) = (trees, lexicon, drafts, new(trees, lexicon));
        for (var index = 0; index < drafts.Count; index++)
        {
            if (drafts[index].Conjunction < 0) byHead[drafts[index].Head] = index;
        }
        appositions = new(trees, drafts, byHead);
    }

    /// <summary>The mentions without descriptions, the descriptions with their mentions, and the pairs that are one.</summary>
    internal static (List<MentionDraft> Mentions, List<PhraseAttribute> Attributes, Dictionary<int, int> Links) Read(
        SentenceTrees trees, NounLexicon lexicon, List<MentionDraft> drafts)
    {
        var structure = new PhraseStructure(trees, lexicon, drafts);
        var holders = drafts.Select((draft, _) => draft.Conjunction < 0 && draft.Kind != MentionKind.Pronoun ? structure.Holder(draft) : -1).ToArray();
        var (kept, numbers, isKept) = (new List<MentionDraft>(drafts.Count), new int[drafts.Count], new bool[drafts.Count]);
        for (var index = 0; index < drafts.Count; index++)
        {
            numbers[index] = kept.Count;
            isKept[index] = drafts[index].Kind == MentionKind.Name || (holders[index] < 0 && !structure.predicates.Includes(drafts[index]));
            if (isKept[index]) kept.Add(drafts[index]);
        }
        var (attributes, links) = (new List<PhraseAttribute>(), new Dictionary<int, int>());
        for (var index = 0; index < drafts.Count; index++)
        {
            if (holders[index] < 0) continue;
            var top = holders[index];
            for (var steps = 0; steps < 8 && holders[top] >= 0 && drafts[top].Kind != MentionKind.Name; steps++) top = holders[top];
            if (!isKept[top]) continue;
            if (drafts[index].Kind == MentionKind.Name) links[Math.Max(numbers[index], numbers[top])] = Math.Min(numbers[index], numbers[top]);
            else attributes.Add(new(numbers[top], drafts[index].First, drafts[index].End - drafts[index].First, drafts[index].Head));
        }
        foreach (var (noun, name) in structure.OwnNames())
        {
            if (isKept[noun] && isKept[name]) links.TryAdd(Math.Max(numbers[noun], numbers[name]), Math.Min(numbers[noun], numbers[name]));
        }
        foreach (var (noun, names) in structure.appositions.Lists())
        {
            var (first, end) = (Math.Min(drafts[noun].First, drafts[noun].OuterFirst), drafts[names[0]].First);
            if (trees[end - 1].Upos == Upos.PUNCT) end--;
            foreach (var name in names) attributes.Add(new(numbers[name], first, end - first, drafts[noun].Head));
            Shorten(kept, drafts[noun].Head, end, drafts[names[0]]);
        }
        return (kept, attributes, links);
    }

    /// <summary>Nouns for a body right before which, or before its other attributes, stands its name: "the Riga Times newspaper", "the People's Front opposition party".</summary>
    private IEnumerable<(int Noun, int Name)> OwnNames()
    {
        foreach (var (head, noun) in byHead)
        {
            if (drafts[noun] is not { Kind: MentionKind.Nominal, IsPlural: false } || !lexicon.In(OwnNamed, trees[head].Lemma)) continue;
            foreach (var child in trees.Children(head))
            {
                if (child < head && trees.Is(child, "compound") && byHead.TryGetValue(child, out var name) && drafts[name] is { Kind: MentionKind.Name, Type: EntityType.Organization }) yield return (noun, name);
            }
        }
    }

    // Of "leaders of the union, Smith and Jones" the tree may have it that the names rename the union.
    private static void Shorten(List<MentionDraft> kept, int noun, int end, MentionDraft name)
    {
        for (var index = 0; index < kept.Count; index++)
        {
            var part = kept[index];
            if (part.Kind == MentionKind.Pronoun || part.Conjunction >= 0 || part.Head <= noun || part.Head >= end || Math.Max(part.End, part.OuterEnd) <= name.First) continue;
            kept[index] = part with { End = Math.Min(part.End, end), OuterEnd = Math.Min(part.OuterEnd, end) };
        }
    }

    /// <summary>The mention that the phrase tells something of, or -1.</summary>
    private int Holder(MentionDraft mention) => appositions.Noun(mention) is >= 0 and var renamed ? renamed : trees.Is(mention.Head, "appos") ? Apposed(mention) : Subject(mention) is >= 0 and var subject ? subject : Bearer(mention);

    private int Bearer(MentionDraft mention)
    {
        if (mention.Type != EntityType.Person || HasConjunct(mention.Head) || predicates.Bearer(mention) is not (>= 0 and var bearer) || !byHead.TryGetValue(bearer, out var other)) return -1;
        return drafts[other].Type == EntityType.Person ? other : -1;
    }

    private int Apposed(MentionDraft mention)
    {
        if (!byHead.TryGetValue(trees[mention.Head].Head, out var other) || drafts[other].Kind == MentionKind.Pronoun) return -1;
        var first = drafts[other];
        if (first.Type != mention.Type || first.Type == EntityType.Other || first.IsPlural != mention.IsPlural) return -1;
        return HasConjunct(first.Head) || HasConjunct(mention.Head) || trees.Is(first.Head, "appos") ? -1 : other;
    }

    private int Subject(MentionDraft mention)
    {
        var (subject, copula) = (trees.Child(mention.Head, "nsubj"), trees.Child(mention.Head, "cop"));
        if (subject < 0 || copula < 0 || mention.Type == EntityType.Other || (trees.Child(mention.Head, "case") is >= 0 and var marked && marked < mention.Head)) return -1;
        if (trees[subject].Xpos is "WP" or "WDT" && trees.Is(mention.Head, "acl")) subject = trees[mention.Head].Head;
        if (trees.Children(mention.Head).Any(IsHedged) || !byHead.TryGetValue(subject, out var other)) return -1;
        if (drafts[other].Pronoun is PronounClass.FirstPlural or PronounClass.Plural or PronounClass.Demonstrative || HasConjunct(mention.Head)) return -1;
        return drafts[other].Type == mention.Type || drafts[other].Kind == MentionKind.Pronoun ? other : -1;
    }

    /// <summary>Whether a dependent of the predicate makes it unreal: negation, a modal verb, "if", a question word.</summary>
    private bool IsHedged(int child) =>
        predicates.IsHedge(child) ||
        (trees.Is(child, "mark") && trees[child].Upos == Upos.SCONJ && trees[trees[child].Head].Relation == "advcl") ||
        trees[child].Feats.Contains("PronType=Int", StringComparison.Ordinal);

    // "Was an attache, but was expelled": a verb that goes on from the noun makes no second noun of it.
    private bool HasConjunct(int head) => trees.Is(head, "conj") || trees.Children(head).Any(child => trees.Is(child, "conj") && trees[child].Upos != Upos.VERB);
}
