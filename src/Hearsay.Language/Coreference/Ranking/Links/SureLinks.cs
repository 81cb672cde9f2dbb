using Hearsay.Language.Coreference.Mentions;

namespace Hearsay.Language.Coreference.Ranking.Links;

/// <summary>
/// Whom a mention stands for where reporting leaves no choice: "he said" behind a quotation goes on with who spoke the one before, and "the prime minister" is the one person
/// of the document who has been called so.
/// </summary>
internal sealed class SureLinks(CoreferenceDocument document, Binding binding)
{
    private const string Saying = "saying";

    /// <summary>The mention that this one is one with, or -1.</summary>
    internal int Of(int index, ChainBuilder chains)
    {
        var found = document.Mentions[index] switch
        {
            { Kind: MentionKind.Pronoun, Pronoun: PronounClass.Male or PronounClass.Female } => Holder(index) is >= 0 and var holder ? holder : SpokeBefore(index),
            { Kind: MentionKind.Nominal, Type: EntityType.Person, IsPlural: false, IsDefinite: true, IsToldByClause: false } => Titled(index, chains),
            _ => -1,
        };
        return found >= 0 && chains.MayJoin(found, index) ? found : -1;
    }

    // "The spy Peter Smith and his daughter": the tree has the pronoun within the phrase that it points to.
    private int Holder(int index) => binding.Owner(index) is >= 0 and var owner && document.Mentions[owner].Contains(document.Mentions[index]) ? owner : -1;

    /// <summary>The one who speaks the quotation of the sentence before, where the pronoun speaks one.</summary>
    private int SpokeBefore(int index)
    {
        var mention = document.Mentions[index];
        if (!Speaks(mention) || !IsQuoting(mention.Sentence) || !IsQuoting(mention.Sentence - 1)) return -1;
        var found = -1;
        for (var at = index - 1; at >= 0 && document.Mentions[at].Sentence >= mention.Sentence - 1; at--)
        {
            var earlier = document.Mentions[at];
            if (earlier.Sentence == mention.Sentence || earlier.Quotation >= 0 || earlier.Conjunction >= 0 || !Speaks(earlier)) continue;
            if (found >= 0) return -1;
            found = at;
        }
        return found;
    }

    private bool Speaks(MentionDraft mention) =>
        document.Trees[mention.Head].Relation == "nsubj" && document.Trees[mention.Head].Head is >= 0 and var verb && document.Lexicon.In(Saying, document.Trees[verb].Lemma);

    private bool IsQuoting(int sentence)
    {
        if (sentence < 0) return false;
        var range = document.Trees.Analysis.SentenceRanges[sentence];
        for (var word = range.First; word < range.First + range.Count; word++)
        {
            if (document.Trees[word].Form is "“" or "”" or "\"" or "``" or "''") return true;
        }
        return false;
    }

    /// <summary>The last mention of the one person whose title before the name has the words of an office or rank, where nobody else has its noun for one.</summary>
    private int Titled(int index, ChainBuilder chains)
    {
        var mention = document.Mentions[index];
        if (document.Lexicon.Kind(document.Trees[mention.Head].Lemma) is not ("office" or "rank")) return -1;
        var (found, isOne, others) = (-1, true, new List<int>());
        for (var at = 0; at < index; at++)
        {
            if (document.Mentions[at] is { Kind: MentionKind.Nominal, Type: EntityType.Person } other && document.Trees[other.Head].Lemma == document.Trees[mention.Head].Lemma) others.Add(at);
            if (document.Mentions[at] is not { Kind: MentionKind.Name, Type: EntityType.Person } named) continue;
            var titles = document.Titles(named).Select(word => document.Trees[word].Form).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (!titles.Contains(document.Trees[mention.Head].Form)) continue;
            isOne &= found < 0 || document.NamesMatch(found, at) is 3 or 4;
            if (Words(mention).All(titles.Contains)) found = at;
        }
        return isOne && found >= 0 && others.TrueForAll(other => chains.Root(other) == chains.Root(found)) ? found : -1;
    }

    // What stands before the noun, less its article.
    private IEnumerable<string> Words(MentionDraft mention)
    {
        for (var word = mention.First; word < mention.End; word++)
        {
            if (!document.Trees.Is(word, "det")) yield return document.Trees[word].Form;
        }
    }
}
