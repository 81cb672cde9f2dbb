using System.Globalization;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Coreference.Mentions.Phrases;

/// <summary>
/// Names that rename the noun before them, wherever the tree hangs them: "a former official of the police, Anna Lind, was …", "Smith and his brother, John,", "two ministers, Anna Lind and Peter Novak, …".
/// </summary>
internal sealed class Appositions(SentenceTrees trees, List<MentionDraft> drafts, Dictionary<int, int> byHead)
{
    private const int MostAbove = 6;
    private const string Comma = ",";

    /// <summary>The noun for one person that the name of one right behind its comma renames, or -1: both as indexes of drafts.</summary>
    internal int Noun(MentionDraft name)
    {
        if (!IsOnePerson(name) || trees.Child(name.Head, "conj") >= 0 || !IsAfterComma(name.First) || !IsClosed(name.End)) return -1;
        var noun = Above(name.First - 2, draft => draft is { Type: EntityType.Person, IsPlural: false });
        if (noun < 0) return -1;
        var isLast = trees.Is(name.Head, "conj") && trees.Is(drafts[noun].Head, "conj") && trees.Child(drafts[noun].Head, "cc") >= 0 && trees.Child(name.Head, "cc") < 0;
        return trees.Is(name.Head, "appos") || isLast ? noun : -1;
    }

    /// <summary>The nouns for several persons that the list of names right behind each renames, and the names: all as indexes of drafts.</summary>
    internal IEnumerable<(int Noun, List<int> Names)> Lists()
    {
        for (var first = 0; first < drafts.Count; first++)
        {
            if (!IsOnePerson(drafts[first]) || List(first) is not { Count: > 1 } names) continue;
            var end = drafts[names[^1]].End;
            var behind = IsAfterComma(drafts[first].First);
            var noun = Above(drafts[first].First - (behind ? 2 : 1), draft => draft is { Type: EntityType.Group, IsPlural: true });
            if (noun < 0 || (behind && !IsClosed(end)) || !IsMeant(noun, first, names.Count, behind)) continue;
            yield return (noun, names);
            first = names[^1];
        }
    }

    // "Two ministers, Anna Lind and Peter Novak": as many as it says; without a number the tree must have them renamed.
    private bool IsMeant(int noun, int first, int count, bool behind)
    {
        var told = trees.Child(drafts[noun].Head, "nummod");
        if (told < 0) return trees.Is(drafts[first].Head, "appos");
        var isAsMany = trees[told].Form == count.ToString(CultureInfo.InvariantCulture) || (count == 2 && trees[told].Form.Equals("two", StringComparison.OrdinalIgnoreCase));
        return isAsMany && (behind || trees.Is(drafts[first].Head, "appos"));
    }

    /// <summary>The names of single persons from one on that commas and, before the last, a conjunction join.</summary>
    private List<int> List(int first)
    {
        List<int> names = [first];
        for (var isLast = false; !isLast;)
        {
            var next = drafts[names[^1]].End;
            while (next < trees.Analysis.Count && trees[next].Form == Comma) next++;
            if (next < trees.Analysis.Count && trees[next].Upos == Upos.CCONJ) (next, isLast) = (next + 1, true);
            var found = next == drafts[names[^1]].End ? -1 : drafts.FindIndex(names[^1] + 1, draft => IsOnePerson(draft) && draft.First == next && draft.Sentence == drafts[first].Sentence);
            if (found < 0) return [first];
            names.Add(found);
        }
        return names;
    }

    private static bool IsOnePerson(MentionDraft draft) => draft is { Kind: MentionKind.Name, Type: EntityType.Person, IsPlural: false, Conjunction: < 0 };

    private bool IsAfterComma(int word) => word > 1 && trees[word - 1].Form == Comma && trees.SentenceOf[word - 2] == trees.SentenceOf[word];

    private bool IsClosed(int end) => end >= trees.Analysis.Count || trees.SentenceOf[end] != trees.SentenceOf[end - 1] || trees[end].Upos == Upos.PUNCT;

    /// <summary>The nearest noun of a sort in whose phrase a word stands, or -1.</summary>
    private int Above(int word, Func<MentionDraft, bool> isMeant)
    {
        for (var (at, steps) = (word, 0); at >= 0 && steps < MostAbove; at = trees[at].Head, steps++)
        {
            if (at <= word && byHead.TryGetValue(at, out var draft) && drafts[draft] is { Kind: MentionKind.Nominal } noun && isMeant(noun)) return draft;
            if (!IsInPhrase(at)) return -1;
        }
        return -1;
    }

    private bool IsInPhrase(int word) => trees.Is(word, "nmod") || trees.Is(word, "compound") || trees.Is(word, "flat") || trees.Is(word, "amod") || trees.Is(word, "appos") || trees.Is(word, "punct");
}
