using Hearsay.Language.Names;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Coreference;

/// <summary>Finds the mentions of a document: names with their phrases, noun phrases, pronouns, and names that modify others.</summary>
internal sealed class MentionFinder
{
    private readonly SentenceTrees trees;
    private readonly NounLexicon lexicon;
    private readonly int[] nameOf;
    private readonly int[] quotations;
    private readonly List<MentionDraft> found = [];

    private MentionFinder(SentenceTrees trees, NounLexicon lexicon)
    {
        (this.trees, this.lexicon, quotations) = (trees, lexicon, Quotations.Number(trees.Analysis));
        nameOf = new int[trees.Analysis.Count];
        Array.Fill(nameOf, -1);
        for (var index = 0; index < trees.Analysis.Names.Length; index++)
            Array.Fill(nameOf, index, trees.Analysis.Names[index].First, trees.Analysis.Names[index].Count);
    }

    /// <summary>The mentions in order of their spans; at one first word the shorter first.</summary>
    internal static List<MentionDraft> Find(SentenceTrees trees, NounLexicon lexicon)
    {
        var finder = new MentionFinder(trees, lexicon);
        finder.FindAll();
        return finder.found;
    }

    private Analysis Analysis => trees.Analysis;

    private void FindAll()
    {
        var named = new bool[Analysis.Names.Length];
        for (var word = 0; word < Analysis.Count; word++)
        {
            if (trees[word].Upos == Upos.PRON && lexicon.Pronoun(trees[word].Form) is not PronounClass.None and var pronoun) AddPronoun(word, pronoun);
            else if (IsPhraseHead(word)) AddPhrase(word, named);
        }
        for (var index = 0; index < named.Length; index++)
        {
            if (!named[index]) AddModifier(index);
        }
        found.Sort((one, other) => (one.First, one.End, one.Head).CompareTo((other.First, other.End, other.Head)));
    }

    private bool IsPhraseHead(int word)
    {
        var (upos, name) = (trees[word].Upos, nameOf[word]);
        if (upos is not (Upos.NOUN or Upos.PROPN) && !(name >= 0 && upos is Upos.X or Upos.ADJ or Upos.NUM or Upos.SYM)) return false;
        if (name >= 0 && Analysis.Names[name] is var whole && trees[word].Head is var head && head >= whole.First && head < whole.End) return false;
        if (IsInner(word) || IsTitled(word)) return false;
        return name >= 0 || lexicon.Kind(trees[word].Lemma) is not ("time" or "measure");
    }

    /// <summary>Whether the word is a part of a phrase that has another head.</summary>
    private bool IsInner(int word)
    {
        foreach (var relation in (ReadOnlySpan<string>)["compound", "flat", "fixed", "goeswith", "amod", "det", "case", "mark", "cc", "advmod", "discourse", "punct", "nummod"])
        {
            if (trees.Is(word, relation)) return true;
        }
        return trees[word].Relation is "nmod:desc";
    }

    /// <summary>Whether the word is the head of a name that a title right before it takes into its phrase: "spokesman Adams".</summary>
    private bool IsTitled(int word) =>
        nameOf[word] is >= 0 and var name && Analysis.Names[name].First is > 0 and var first && nameOf[first - 1] < 0 && TitledName(first - 1) == name;

    /// <summary>
    /// The name of a person right after the noun that depends on it or, where the tree has them as neighbours, has the same head and follows
    /// a noun for a person; or -1.
    /// </summary>
    private int TitledName(int noun)
    {
        if (nameOf[noun] >= 0 || noun + 1 >= nameOf.Length || nameOf[noun + 1] is not (>= 0 and var name)) return -1;
        var whole = Analysis.Names[name];
        if (whole.Type != NameType.PER || whole.First != noun + 1 || trees[noun].Upos is not (Upos.NOUN or Upos.PROPN)) return -1;
        var head = whole.First;
        while (trees[head].Head is var up && up >= whole.First && up < whole.End) head = up;
        if (trees[head].Head == noun) return trees.Is(head, "conj") ? -1 : name;
        var isPerson = lexicon.Type(trees[noun].Lemma) == EntityType.Person && !trees[noun].Feats.Contains("Number=Plur", StringComparison.Ordinal);
        return isPerson && trees[noun].Head >= 0 && trees[head].Head == trees[noun].Head ? name : -1;
    }

    private void AddPronoun(int word, PronounClass pronoun)
    {
        if (trees.Is(word, "expl") || (pronoun == PronounClass.Relative && !IsRelative(word)) || (pronoun == PronounClass.Neuter && IsEmpty(word))) return;
        found.Add(new()
        {
            First = word,
            End = word + 1,
            Head = word,
            Kind = MentionKind.Pronoun,
            Type = pronoun is PronounClass.Male or PronounClass.Female or PronounClass.First ? EntityType.Person : EntityType.Other,
            Sentence = trees.SentenceOf[word],
            Pronoun = pronoun,
            Gender = pronoun switch
            {
                PronounClass.Male => Genders.Male,
                PronounClass.Female => Genders.Female,
                PronounClass.Neuter => Genders.Neuter,
                PronounClass.First or PronounClass.Second => Genders.Person,
                _ => Genders.Any,
            },
            IsPlural = pronoun is PronounClass.Plural or PronounClass.FirstPlural,
            Quotation = quotations[word],
        });
    }

    private bool IsRelative(int word)
    {
        for (var (at, steps) = (word, 0); at >= 0 && steps < 6; at = trees[at].Head, steps++)
        {
            if (trees.Is(at, "acl")) return trees[at].Head < word;
        }
        return false;
    }

    /// <summary>Whether "it" stands for nothing: the subject of an adjective or noun with a clause ("it is clear that …").</summary>
    private bool IsEmpty(int word) =>
        trees[word].Head is >= 0 and var head && trees.Is(word, "nsubj") && trees[head].Upos != Upos.VERB &&
        (trees.Child(head, "csubj") >= 0 || trees.Child(head, "ccomp") >= 0 || trees.Child(head, "xcomp") >= 0 || trees.Child(head, "advcl") >= 0);

    private void AddPhrase(int head, bool[] named)
    {
        var (first, end) = trees.Phrase(head);
        var name = nameOf[head] >= 0 ? nameOf[head] : TitledName(head);
        if (name >= 0)
        {
            named[name] = true;
            (first, end) = (Math.Min(first, Analysis.Names[name].First), Math.Max(end, Analysis.Names[name].End));
        }
        var isPlural = trees[head].Feats.Contains("Number=Plur", StringComparison.Ordinal);
        var type = name >= 0 ? TypeOf(Analysis.Names[name]) : NounType(head, isPlural);
        found.Add(new()
        {
            First = first,
            End = end,
            Head = head,
            Kind = name >= 0 ? MentionKind.Name : MentionKind.Nominal,
            Type = type,
            Sentence = trees.SentenceOf[head],
            Name = name,
            Gender = GenderOf(type, first, end, head, name),
            IsPlural = isPlural && type != EntityType.Country,
            IsDefinite = trees.Children(head).Any(child => trees.Is(child, "det") && lexicon.In("definite", trees[child].Form)),
            IsIndefinite = trees.Children(head).Any(child => trees.Is(child, "det") && lexicon.In("indefinite", trees[child].Form)),
            Quotation = quotations[head],
        });
    }

    private void AddModifier(int index)
    {
        var name = Analysis.Names[index];
        var head = name.First;
        while (trees[head].Head is var up && up >= name.First && up < name.End) head = up;
        var type = TypeOf(name);
        found.Add(new()
        {
            First = name.First,
            End = name.End,
            Head = head,
            Kind = MentionKind.Name,
            Type = type,
            Sentence = trees.SentenceOf[head],
            Name = index,
            Gender = GenderOf(type, name.First, name.End, head, index),
            Quotation = quotations[head],
        });
    }

    private EntityType NounType(int head, bool isPlural)
    {
        var type = lexicon.Type(trees[head].Lemma);
        return type == EntityType.Person && isPlural ? EntityType.Group : type;
    }

    private EntityType TypeOf(Name name) => name.Type switch
    {
        NameType.PER => EntityType.Person,
        NameType.ORG => EntityType.Organization,
        NameType.GPE => lexicon.Country(Words(name)) is null ? EntityType.Place : EntityType.Country,
        NameType.LOC => EntityType.Place,
        NameType.FAC => EntityType.Facility,
        NameType.NORP => EntityType.Group,
        NameType.WORK => EntityType.Work,
        _ => EntityType.Other,
    };

    private string Words(Name name) =>
        name.Count == 1 ? trees[name.First].Form : string.Join(' ', Enumerable.Range(name.First, name.Count).Select(word => trees[word].Form));

    private Genders GenderOf(EntityType type, int first, int end, int head, int name)
    {
        if (type == EntityType.Group) return Genders.Any;
        if (type != EntityType.Person) return Genders.Neuter;
        if (lexicon.Gender(trees[head].Lemma) is not Genders.None and var told && name < 0) return told;
        if (name < 0) return Genders.Person;
        for (var word = first; word < Analysis.Names[name].First && word < end; word++)
        {
            if (lexicon.Gender(trees[word].Form) is not Genders.None and var titled) return titled;
        }
        var given = Analysis.Names[name].Count > 1 ? lexicon.Gender(trees[Analysis.Names[name].First].Form) : Genders.None;
        return given == Genders.None ? Genders.Person : given;
    }
}
