using Hearsay.Language.Names;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Coreference;

/// <summary>A document on its way through the passes: its trees, its mentions and their chains so far.</summary>
internal sealed class CoreferenceDocument
{
    private readonly Dictionary<int, int> mentionOfHead = [];

    internal CoreferenceDocument(Analysis analysis, NounLexicon lexicon)
    {
        (Trees, Lexicon) = (new(analysis), lexicon);
        Mentions = MentionFinder.Find(Trees, lexicon);
        for (var index = 0; index < Mentions.Count; index++) mentionOfHead[Mentions[index].Head] = index;
        Chains = new(Mentions, Traits);
    }

    internal SentenceTrees Trees { get; }

    internal NounLexicon Lexicon { get; }

    internal List<MentionDraft> Mentions { get; }

    internal ChainBuilder Chains { get; }

    /// <summary>The mention with this word as its head, or -1.</summary>
    internal int MentionAt(int head) => mentionOfHead.GetValueOrDefault(head, -1);

    internal Name NameOf(MentionDraft mention) => Trees.Analysis.Names[mention.Name];

    /// <summary>The folded name, a country's by its first name; null for a mention without a name.</summary>
    internal FoldedName? Folded(MentionDraft mention)
    {
        if (mention.Name < 0) return null;
        var name = NameOf(mention);
        var forms = Enumerable.Range(name.First, name.Count).Select(word => Trees[word].Form).ToArray();
        return mention.Type == EntityType.Country && Lexicon.Country(string.Join(' ', forms)) is { } country ? FoldedName.Of(country.Split(' ')) : FoldedName.Of(forms);
    }

    /// <summary>The lemmas of nouns, adjectives and numbers in the phrase, less its head: what must agree between two descriptions.</summary>
    internal HashSet<string> Modifiers(MentionDraft mention)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var word = mention.First; word < mention.End; word++)
        {
            if (word != mention.Head && Trees[word].Upos is Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.NUM or Upos.VERB) words.Add(Trees[word].Lemma);
        }
        return words;
    }

    private ChainTraits Traits(int index)
    {
        var mention = Mentions[index];
        byte number = mention.Kind switch
        {
            MentionKind.Pronoun => mention.Pronoun switch
            {
                PronounClass.Plural or PronounClass.FirstPlural => 2,
                PronounClass.Relative or PronounClass.Second => ChainTraits.Either,
                _ => 1,
            },
            _ => mention.Type is EntityType.Organization or EntityType.Country ? ChainTraits.Either
                : mention.Type == EntityType.Group && !mention.IsPlural ? ChainTraits.Either : (byte)(mention.IsPlural ? 2 : 1),
        };
        return new(mention.Type, mention.Gender, number, Folded(mention), 1);
    }
}
