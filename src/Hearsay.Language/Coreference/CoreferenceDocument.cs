using Hearsay.Language.Coreference.Mentions;
using Hearsay.Language.Coreference.Mentions.Phrases;
using Hearsay.Language.Coreference.Ranking;
using Hearsay.Language.Names;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Coreference;

/// <summary>A document on its way through the passes: its trees, its mentions and their chains so far.</summary>
internal sealed class CoreferenceDocument
{
    private readonly ChainTraits[] traits;
    private readonly Dictionary<int, EntityType> types = [];

    internal CoreferenceDocument(Analysis analysis, NounLexicon lexicon)
    {
        (Trees, Lexicon) = (new(analysis), lexicon);
        (Mentions, Attributes, Links) = PhraseStructure.Read(Trees, lexicon, MentionFinder.Find(Trees, lexicon));
        foreach (var mention in Mentions.Where(mention => mention.Conjunction < 0)) types[mention.Head] = mention.Type;
        Names = [.. Mentions.Select(Folded)];
        (var named, Unclear) = NameLinks.Read(this);
        foreach (var (later, earlier) in named)
        {
            // "The respondent (Smith)": who is called by a noun beside the name is who has been named before.
            if (!Links.TryAdd(later, earlier) && Links[later] is var beside && beside > earlier) Links.TryAdd(beside, earlier);
        }
        foreach (var (index, gender) in NameGenders.Read(this).Index()) Mentions[index] = Mentions[index].With(gender);
        traits = [.. Enumerable.Range(0, Mentions.Count).Select(Traits)];
    }

    internal SentenceTrees Trees { get; }

    internal NounLexicon Lexicon { get; }

    internal List<MentionDraft> Mentions { get; }

    /// <summary>What the mentions are said to be.</summary>
    internal List<PhraseAttribute> Attributes { get; }

    /// <summary>Mentions that are one with an earlier one, as the tree or their names have it.</summary>
    internal Dictionary<int, int> Links { get; }

    /// <summary>Mentions by a name that may be either of two persons': they begin chains.</summary>
    internal HashSet<int> Unclear { get; }

    /// <summary>The folded name of each mention, a country's by its first name; null for a mention without a name.</summary>
    internal FoldedName?[] Names { get; }

    /// <summary>Every mention a chain of its own.</summary>
    internal ChainBuilder Alone() => new(traits);

    /// <summary>The number of the block that the mention stands in.</summary>
    internal int BlockOf(MentionDraft mention) => Trees.Analysis.SentenceRanges[mention.Sentence].Block;

    /// <summary>What the mention with this head stands for; null where the word heads none.</summary>
    internal EntityType? TypeOf(int head) => types.TryGetValue(head, out var type) ? type : null;

    /// <summary>The nouns of a named mention that stand before its name: titles, offices, nationalities.</summary>
    internal IEnumerable<int> Titles(MentionDraft mention)
    {
        var name = NameOf(mention);
        for (var word = mention.First; word < mention.End; word++)
        {
            if ((word < name.First || word >= name.End) && Trees[word].Upos is Upos.NOUN or Upos.PROPN) yield return word;
        }
    }

    /// <summary>How two names go together: 3 equal, 4 one a form of the other, 5 some words in common, 6 nothing.</summary>
    internal uint NamesMatch(int one, int other)
    {
        var (first, second) = (Names[one]!, Names[other]!);
        return first.Text == second.Text ? 3u : first.IsSame(second, Mentions[one].Type) ? 4u : first.Shares(second) ? 5u : 6u;
    }

    private Name NameOf(MentionDraft mention) => Trees.Analysis.Names[mention.Name];

    private FoldedName? Folded(MentionDraft mention)
    {
        if (mention.Name < 0) return null;
        var name = NameOf(mention);
        var forms = Enumerable.Range(name.First, name.Count).Select(word => Trees[word].Form).ToArray();
        if (mention.Type == EntityType.Country && Lexicon.Country(string.Join(' ', forms)) is { } country) return FoldedName.Of(country.Split(' '));
        var folded = FoldedName.Of(forms);
        return mention.Type == EntityType.Person && folded.Words.Length > 2 && Lexicon.In("generation", folded.Words[^1]) ? folded with { Behind = 1 } : folded;
    }

    /// <summary>The country whose the phrase says that somebody or something is: "the Estonian president", "Estonia's president".</summary>
    private string? NationOf(MentionDraft mention)
    {
        if (mention.Conjunction >= 0 || mention.Kind == MentionKind.Pronoun || mention.Type is EntityType.Country or EntityType.Place) return null;
        var end = mention.Name >= 0 ? Math.Min(NameOf(mention).First, mention.End) : mention.Head;
        for (var word = mention.First; word < end; word++)
        {
            if (Lexicon.Nation(Trees[word].Form) is { } nation && Trees.Is(word, "amod") | Trees.Is(word, "compound") | Trees.Is(word, "nmod")) return nation;
        }
        return null;
    }

    private ChainTraits Traits(int index)
    {
        var mention = Mentions[index];
        byte number = mention.Kind switch
        {
            MentionKind.Pronoun => mention.Pronoun switch
            {
                PronounClass.Plural or PronounClass.FirstPlural => 2,
                PronounClass.Demonstrative or PronounClass.Second => ChainTraits.Either,
                _ => 1,
            },
            _ when mention.IsOnlyLinked && mention.Conjunction < 0 => ChainTraits.Either,
            _ when mention.Type is EntityType.Organization or EntityType.Country or EntityType.Group => mention.IsPlural && mention.Name < 0 ? (byte)2 : ChainTraits.Either,
            _ => (byte)(mention.IsPlural ? 2 : 1),
        };
        return new(mention.Type, mention.Gender, number, Names[index], NationOf(mention), Bodies.Of(this, mention), 1);
    }
}
