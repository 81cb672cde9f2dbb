using Hearsay.Language.Coreference.Mentions.Phrases;
using Hearsay.Language.Names;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Coreference.Mentions;

/// <summary>Finds the mentions of a document: names with their phrases, noun phrases, pronouns, and names that modify others.</summary>
internal sealed class MentionFinder
{
    private readonly SentenceTrees trees;
    private readonly NounLexicon lexicon;
    private readonly int[] nameOf;
    private readonly NameType[] types;
    private readonly int[] quotations;
    private readonly NounPhrases phrases;
    private readonly List<MentionDraft> found = [];
    private readonly HashSet<int> coordinated = [];
    private readonly HashSet<string> familyNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly CountedPeoples peoples;

    private MentionFinder(SentenceTrees trees, NounLexicon lexicon)
    {
        (this.trees, this.lexicon, quotations, phrases, peoples) = (trees, lexicon, Quotations.Number(trees.Analysis), new(trees), new(trees));
        (nameOf, types) = (new int[trees.Analysis.Count], SettledTypes.Of(trees.Analysis));
        Array.Fill(nameOf, -1);
        for (var index = 0; index < trees.Analysis.Names.Length; index++)
        {
            var name = trees.Analysis.Names[index];
            Array.Fill(nameOf, index, name.First, name.Count);
            if (name is { Type: NameType.PER, Count: > 1 }) familyNames.Add(trees[name.End - 1].Form);
        }
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
            if (Pronoun(word) is not PronounClass.None and var pronoun) AddPronoun(word, pronoun);
            else if (IsPhraseHead(word)) AddPhrase(word, named);
            else if (IsElliptic(word)) AddElliptic(word);
            if (trees.Is(word, "cc")) AddCoordination(word);
        }
        for (var index = 0; index < named.Length; index++)
        {
            if (!named[index]) AddModifier(index);
        }
        found.Sort((one, other) => (one.First, one.End, one.Head).CompareTo((other.First, other.End, other.Head)));
    }

    private PronounClass Pronoun(int word)
    {
        if (trees[word].Upos is not (Upos.PRON or Upos.DET)) return PronounClass.None;
        if (lexicon.In("demonstrative", trees[word].Form)) return trees.Is(word, "det") || IsRelativeWord(word) ? PronounClass.None : PronounClass.Demonstrative;
        var pronoun = trees[word].Upos == Upos.PRON ? lexicon.Pronoun(trees[word].Form) : PronounClass.None;
        return pronoun == PronounClass.Relative ? PronounClass.None : pronoun;
    }

    private bool IsRelativeWord(int word) => trees[word].Xpos is "WDT" or "WP" or "IN" || trees.Is(word, "mark");

    private bool IsPhraseHead(int word)
    {
        var (upos, name) = (trees[word].Upos, nameOf[word]);
        if (upos is not (Upos.NOUN or Upos.PROPN) && !(name >= 0 && upos is Upos.X or Upos.ADJ or Upos.NUM or Upos.SYM)) return false;
        if (name >= 0 && Analysis.Names[name] is var whole && trees[word].Head is var head && head >= whole.First && head < whole.End) return false;
        return !IsInner(word) && !IsTitled(word);
    }

    /// <summary>Whether the word heads a noun phrase without being a noun: "the wounded", "one of them", "both".</summary>
    private bool IsElliptic(int word)
    {
        if (trees[word].Upos is not (Upos.ADJ or Upos.NUM or Upos.DET or Upos.PRON or Upos.SYM or Upos.X) || IsRelativeWord(word) || nameOf[word] >= 0) return false;
        foreach (var relation in (ReadOnlySpan<string>)["nsubj", "obj", "iobj", "obl", "nmod"])
        {
            if (trees.Is(word, relation)) return !trees[word].Xpos.StartsWith('W');
        }
        return false;
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
        nameOf[word] is >= 0 and var name && Analysis.Names[name].First is > 0 and var first && nameOf[first - 1] < 0
        && TitledName(trees.Is(first - 1, "flat") ? trees[first - 1].Head : first - 1) == name;

    /// <summary>
    /// The name of a person, or of a state or body behind a noun for one of several ("NATO member Norway"), right after the noun, or the flat words of its title ("Lieutenant Colonel"), that depends on it or, where the tree has them as
    /// neighbours, has the same head and follows a noun for a person; or -1.
    /// </summary>
    private int TitledName(int noun)
    {
        var next = noun + 1;
        while (next < nameOf.Length && nameOf[next] < 0 && trees[next].Head == noun && trees.Is(next, "flat")) next++;
        if (nameOf[noun] >= 0 || next >= nameOf.Length || nameOf[next] is not (>= 0 and var name)) return -1;
        var whole = Analysis.Names[name];
        var isBody = whole.Type is NameType.GPE or NameType.ORG && lexicon.In("partner", trees[noun].Lemma) && !trees[noun].Feats.Contains("Number=Plur", StringComparison.Ordinal);
        if ((whole.Type != NameType.PER && !isBody) || whole.First != next || trees[noun].Upos is not (Upos.NOUN or Upos.PROPN)) return -1;
        // "The Smith party Lee": a body titles nobody.
        if (!isBody && lexicon.Type(trees[noun].Lemma) is EntityType.Organization or EntityType.Facility or EntityType.Place or EntityType.Work) return -1;
        var head = whole.First;
        while (trees[head].Head is var up && up >= whole.First && up < whole.End) head = up;
        if (trees[head].Head == noun) return trees.Is(head, "conj") ? -1 : name;
        var isPerson = lexicon.Type(trees[noun].Lemma) == EntityType.Person && !trees[noun].Feats.Contains("Number=Plur", StringComparison.Ordinal);
        return isPerson && trees[noun].Head >= 0 && trees[head].Head == trees[noun].Head ? name : -1;
    }

    private void AddPronoun(int word, PronounClass pronoun)
    {
        if (trees.Is(word, "expl")) return;
        var (first, end) = pronoun == PronounClass.Demonstrative || trees.Child(word, "acl") >= 0 ? phrases.Whole(word) : (word, word + 1);
        found.Add(new()
        {
            First = word,
            End = word + 1,
            Head = word,
            OuterFirst = first,
            OuterEnd = end,
            IsOnlyLinked = pronoun == PronounClass.Demonstrative,
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

    private void AddPhrase(int head, bool[] named)
    {
        var (first, end) = WithoutDay(head, trees.Phrase(head));
        var isSome = nameOf[head] >= 0 && peoples.AreSome(head, Analysis.Names[nameOf[head]]);
        if (isSome) named[nameOf[head]] = true;
        var name = isSome ? -1 : nameOf[head] >= 0 ? nameOf[head] : TitledName(head);
        if (name >= 0)
        {
            named[name] = true;
            (first, end) = (Math.Min(first, Analysis.Names[name].First), Math.Max(end, Analysis.Names[name].End));
        }
        var isPlural = trees[head].Feats.Contains("Number=Plur", StringComparison.Ordinal);
        var type = isSome ? EntityType.Group : name >= 0 ? TypeOf(name) : NounType(head, isPlural);
        var (outerFirst, outerEnd) = type == EntityType.Person && name >= 0 ? (first, end) : phrases.Whole(head);
        found.Add(new()
        {
            First = first,
            End = end,
            Head = head,
            OuterFirst = Math.Min(first, outerFirst),
            OuterEnd = Math.Max(end, outerEnd),
            IsOnlyLinked = name < 0 && lexicon.Kind(trees[head].Lemma) is "time" or "measure",
            Kind = name >= 0 ? MentionKind.Name : MentionKind.Nominal,
            Type = type,
            Sentence = trees.SentenceOf[head],
            Name = name,
            Gender = GenderOf(type, first, end, head, name),
            IsPlural = isPlural && (name < 0 || !IsOne(type, head)),
            IsToldByClause = name < 0 && type == EntityType.Person && trees.Child(head, "acl") >= 0,
            IsDefinite = trees.Children(head).Any(child => trees.Is(child, "det") && lexicon.In("definite", trees[child].Form)),
            IsIndefinite = trees.Children(head).Any(child => trees.Is(child, "det") && lexicon.In("indefinite", trees[child].Form)),
            Quotation = quotations[head],
        });
    }

    // A country or a person is one, however its name ends; "the Hartleys" are several.
    private bool IsOne(EntityType type, int head) => type == EntityType.Country || (type == EntityType.Person && trees.Child(head, "det") < 0);

    // "The court on Monday" is the court: the day is that of what it does.
    private (int First, int End) WithoutDay(int head, (int First, int End) phrase)
    {
        foreach (var child in trees.Children(head))
        {
            if (child > head && child < phrase.End && trees[child].Upos == Upos.PROPN && (trees.Is(child, "nmod") || trees.Is(child, "appos")) && lexicon.Kind(trees[child].Lemma) == "time")
                return (phrase.First, Math.Max(head + 1, trees.Phrase(child).First - CasesBefore(child)));
        }
        return phrase;
    }

    private int CasesBefore(int word) => trees.Children(word).Count(child => child < trees.Phrase(word).First && trees.Is(child, "case"));

    private void AddModifier(int index)
    {
        var name = Analysis.Names[index];
        var head = name.First;
        while (trees[head].Head is var up && up >= name.First && up < name.End) head = up;
        var type = TypeOf(index);
        found.Add(new()
        {
            First = name.First,
            End = name.End,
            Head = head,
            OuterFirst = name.First,
            OuterEnd = name.End,
            Kind = MentionKind.Name,
            Type = type,
            Sentence = trees.SentenceOf[head],
            Name = index,
            Gender = GenderOf(type, name.First, name.End, head, index),
            Quotation = quotations[head],
        });
    }

    private void AddElliptic(int head)
    {
        var (first, end) = phrases.Whole(head);
        found.Add(new()
        {
            First = head,
            End = head + 1,
            Head = head,
            OuterFirst = first,
            OuterEnd = end,
            IsOnlyLinked = true,
            Kind = MentionKind.Nominal,
            Type = EntityType.Other,
            Sentence = trees.SentenceOf[head],
            IsDefinite = trees.Children(head).Any(child => trees.Is(child, "det") && lexicon.In("definite", trees[child].Form)),
            Quotation = quotations[head],
        });
    }

    /// <summary>Adds a coordination of noun phrases, by its first conjunction.</summary>
    private void AddCoordination(int conjunction)
    {
        var part = trees[conjunction].Head;
        if (part < 0 || !trees.Is(part, "conj") || trees[part].Head is not (>= 0 and var head) || trees[part].Upos is not (Upos.NOUN or Upos.PROPN or Upos.PRON)) return;
        if (trees[head].Upos is not (Upos.NOUN or Upos.PROPN or Upos.PRON) || IsInner(head) || !coordinated.Add(head)) return;
        var (first, end) = phrases.Coordination(head);
        if (conjunction < first || conjunction >= end) return;
        var arePersons = Stands(head) && Stands(part);
        found.Add(new()
        {
            First = first,
            End = end,
            Head = head,
            OuterFirst = first,
            OuterEnd = end,
            Conjunction = conjunction,
            IsOnlyLinked = true,
            Kind = MentionKind.Nominal,
            Type = arePersons ? EntityType.Group : EntityType.Other,
            IsPlural = true,
            Sentence = trees.SentenceOf[head],
            Quotation = quotations[head],
        });
    }

    private bool Stands(int word) => (nameOf[word] >= 0 ? TypeOf(nameOf[word]) : NounType(word, isPlural: false)) is EntityType.Person;

    private EntityType NounType(int head, bool isPlural)
    {
        var type = lexicon.Type(trees[head].Lemma);
        if (type != EntityType.Person) return type;
        if (trees.Children(head).Any(child => child < head && (trees.Is(child, "compound") || trees.Is(child, "amod")) && lexicon.In("ofThings", trees[child].Lemma))) return EntityType.Other;
        return isPlural ? EntityType.Group : type;
    }

    private EntityType TypeOf(int name) => types[name] switch
    {
        NameType.PER => EntityType.Person,
        NameType.ORG => EntityType.Organization,
        NameType.GPE => lexicon.Country(Words(Analysis.Names[name])) is null ? EntityType.Place : EntityType.Country,
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
        var given = Analysis.Names[name].Count > 1 || !familyNames.Contains(trees[Analysis.Names[name].First].Form) ? lexicon.Gender(trees[Analysis.Names[name].First].Form) : Genders.None;
        return given == Genders.None ? Genders.Person : given;
    }
}
