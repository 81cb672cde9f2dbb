using Hearsay.Language.Coreference.Mentions;
using Hearsay.Language.Coreference.Ranking.Links;

namespace Hearsay.Language.Coreference.Ranking;

/// <summary>
/// The mentions that a mention may be one with: the earlier ones near by, of names and nouns those of the same word farther away, of some pronouns a subject to come; so their
/// number is bounded, however long the document.
/// </summary>
internal sealed class Candidates(CoreferenceDocument document, LinkFeatures features)
{
    private const int MostNear = 70;
    private const int MostFar = 6;
    private const int PronounSentences = 6;
    private const int Sentences = 12;
    private const int MostAbove = 6;
    private const string Authority = "authority";
    private const string Firm = "firm";
    private const string Stroke = "/";

    private readonly Dictionary<ulong, List<int>> byWord = [];
    private readonly List<int> found = [];
    private readonly List<int> roots = [];
    private readonly List<int> named = [];
    private readonly List<Candidate> ranked = [];
    private readonly Binding binding = new(document, features);
    private readonly Seats seats = new(document, features);
    private bool hasRival;

    /// <summary>The candidates from the nearest on, a subject to come after them; the list is used again by the next call.</summary>
    internal List<Candidate> Of(int index, ChainBuilder chains)
    {
        found.Clear();
        ranked.Clear();
        if (document.Unclear.Contains(index) || document.Mentions[index].IsToldByClause) return ranked;
        var mention = document.Mentions[index];
        hasRival = HasRival(index, chains);
        var sentences = mention.Pronoun is PronounClass.None or PronounClass.First or PronounClass.FirstPlural or PronounClass.Second ? Sentences : PronounSentences;
        var last = index;
        var first = HasTopic(index, chains) ? document.BlockOf(mention) : int.MinValue;
        for (var at = index - 1; at >= Math.Max(0, index - MostNear) && mention.Sentence - document.Mentions[at].Sentence <= sentences; at--)
        {
            last = at;
            if (document.BlockOf(document.Mentions[at]) < first) break;
            if (MayBe(at, index, chains)) found.Add(at);
        }
        if (Subject(index) is >= 0 and var subject && MayBe(subject, index, chains)) found.Add(subject);
        if (mention.Kind != MentionKind.Pronoun && mention.Conjunction < 0) AddFar(index, last, chains);
        Rank(index, chains);
        return ranked;
    }

    /// <summary>Makes a mention known to those that come after.</summary>
    internal void Put(int index)
    {
        if (document.Mentions[index] is { Kind: MentionKind.Pronoun } or { Conjunction: >= 0 }) return;
        foreach (var word in Words(index))
        {
            if (!byWord.TryGetValue(word, out var list)) byWord[word] = list = [];
            list.Add(index);
        }
    }

    private void Rank(int index, ChainBuilder chains)
    {
        roots.Clear();
        var (largest, type) = (0, document.Mentions[index].Type);
        named.Clear();
        foreach (var mention in found)
        {
            var traits = chains.Traits(mention);
            largest = Math.Max(largest, traits.Size);
            if (traits.Name is not null && traits.Type == type && !named.Contains(chains.Root(mention))) named.Add(chains.Root(mention));
        }
        for (var at = 0; at < found.Count; at++)
        {
            var root = chains.Root(found[at]);
            var others = roots.IndexOf(root) is >= 0 and var known ? known : roots.Count;
            if (others == roots.Count) roots.Add(root);
            ranked.Add(new(found[at], at, others, chains.Traits(root).Size == largest, named.IndexOf(root) < 0 ? 0 : named.Count));
        }
    }

    private void AddFar(int index, int last, ChainBuilder chains)
    {
        var near = found.Count;
        foreach (var word in Words(index))
        {
            if (!byWord.TryGetValue(word, out var list)) continue;
            for (var (at, taken) = (list.Count - 1, 0); at >= 0 && taken < MostFar; at--)
            {
                if (list[at] >= last) continue;
                taken++;
                if (MayBe(list[at], index, chains) && !found.Contains(list[at])) found.Add(list[at]);
            }
        }
        found.Sort(near, found.Count - near, Comparer<int>.Create((one, other) => other.CompareTo(one)));
    }

    /// <summary>The named subject, further on, of a clause before whose subject "he" or "she" stands in something that hangs on its predicate: "In his youth, Smith sailed"; or -1.</summary>
    private int Subject(int index)
    {
        var (mention, trees) = (document.Mentions[index], document.Trees);
        if (mention.Pronoun is not (PronounClass.Male or PronounClass.Female)) return -1;
        for (var (word, steps) = (trees[mention.Head].Head, 0); word >= 0 && steps < MostAbove; word = trees[word].Head, steps++)
        {
            if (trees.Child(word, "nsubj") is var subject && subject < mention.End) continue;
            for (var at = index + 1; at < document.Mentions.Count && document.Mentions[at].Sentence == mention.Sentence; at++)
            {
                if (document.Mentions[at] is { Kind: MentionKind.Name, Conjunction: < 0 } name && name.Head == subject) return at;
            }
        }
        return -1;
    }

    private bool MayBe(int at, int index, ChainBuilder chains)
    {
        var (earlier, mention) = (document.Mentions[at], document.Mentions[index]);
        return chains.Root(at) != chains.Root(index) && !earlier.Contains(mention) && !mention.Contains(earlier) && chains.MayJoin(at, index) && !IsOneAndMany(at, index) && !IsStranger(at, index, chains) && !IsOtherBody(at, index, chains) && !IsCredited(at, index) && !binding.Bars(at, index, chains) && !seats.AreApart(at, index, chains);
    }

    /// <summary>Whether a pronoun would stand for a name that a stroke ties to another: the photographer of "NWS/Jan Mazur", of whom nothing is told.</summary>
    private bool IsCredited(int at, int index)
    {
        if (document.Mentions[index].Kind != MentionKind.Pronoun || document.Mentions[at] is not { Kind: MentionKind.Name, Type: EntityType.Person } name) return false;
        return (name.First > 0 && document.Trees[name.First - 1].Form == Stroke) || (name.End < document.Trees.Analysis.Count && document.Trees[name.End].Form == Stroke);
    }

    /// <summary>Whether a noun for a body and a body's name tell of different ones: "the company" is no ministry, "the court" no police department.</summary>
    private bool IsOtherBody(int at, int index, ChainBuilder chains)
    {
        var (earlier, mention) = (document.Mentions[at], document.Mentions[index]);
        if (mention.Kind == MentionKind.Pronoun) return false;
        var (noun, named) = mention.Kind == MentionKind.Name ? (earlier, index) : (mention, at);
        if (noun.Kind != MentionKind.Nominal || chains.Traits(named).Name is not { } name) return false;
        var word = document.Trees[noun.Head].Lemma;
        var isAuthority = document.Lexicon.In(Authority, word);
        if (!isAuthority && !document.Lexicon.In(Firm, word)) return false;
        var isOther = false;
        foreach (var part in name.Words)
        {
            if (string.Equals(part, word, StringComparison.OrdinalIgnoreCase)) return false;
            isOther |= document.Lexicon.In(Authority, part) || (isAuthority && document.Lexicon.In(Firm, part));
        }
        return isOther;
    }

    /// <summary>Whether one noun stands once for one and once for several: "the force of the wind", "German forces".</summary>
    private bool IsOneAndMany(int at, int index)
    {
        var (earlier, mention) = (document.Mentions[at], document.Mentions[index]);
        return earlier is { Kind: MentionKind.Nominal, Conjunction: < 0 } && mention is { Kind: MentionKind.Nominal, Conjunction: < 0 }
            && earlier.IsPlural != mention.IsPlural && features.Key(at).HeadWord == features.Key(index).HeadWord;
    }

    /// <summary>
    /// Whether a noun for one person and a person's name are without anything that ties them, a title, a description or a word: then, in
    /// reporting, a join is a guess that may put one's deeds on another.
    /// </summary>
    private bool IsStranger(int at, int index, ChainBuilder chains)
    {
        var mention = document.Mentions[index];
        if (mention.Type != EntityType.Person || mention.Kind == MentionKind.Pronoun) return false;
        var isNamed = chains.Traits(at).Name is not null;
        if (isNamed == (mention.Kind == MentionKind.Name)) return false;
        if (isNamed && hasRival) return true;
        var (key, isAlone) = (features.Key(index), true);
        for (var member = chains.Latest(at); member >= 0; member = chains.Previous(member))
        {
            if (document.Mentions[member].Kind == MentionKind.Pronoun) continue;
            isAlone = false;
            var known = features.Key(member);
            if (isNamed ? known.Tells(key.HeadWord) : key.Tells(known.HeadWord)) return false;
        }
        return !isAlone;
    }

    /// <summary>
    /// Whether the paragraph speaks of a named person already, as a subject, whom "he" or "she" may be: then it is nobody of an earlier paragraph, to whom reporting
    /// comes back by name.
    /// </summary>
    private bool HasTopic(int index, ChainBuilder chains)
    {
        var mention = document.Mentions[index];
        if (mention.Pronoun is not (PronounClass.Male or PronounClass.Female) || !IsSubject(mention)) return false;
        for (var at = index - 1; at >= Math.Max(0, index - MostNear) && document.BlockOf(document.Mentions[at]) == document.BlockOf(mention); at--)
        {
            if (document.Mentions[at] is { Kind: MentionKind.Name, Type: EntityType.Person } earlier && IsSubject(earlier) && MayBe(at, index, chains)) return true;
        }
        return false;
    }

    private bool IsSubject(MentionDraft mention) => document.Trees.Is(mention.Head, "nsubj");

    /// <summary>Whether somebody else of that kind, who is not named, was spoken of near by: then the named one need not be meant.</summary>
    private bool HasRival(int index, ChainBuilder chains)
    {
        if (document.Mentions[index] is not { Kind: MentionKind.Nominal, Type: EntityType.Person }) return false;
        for (var at = index - 1; at >= Math.Max(0, index - MostNear); at--)
        {
            if (document.Mentions[at] is { Kind: MentionKind.Nominal, Type: EntityType.Person } && features.Key(at).HeadWord == features.Key(index).HeadWord && chains.Traits(at).Name is null) return true;
        }
        return false;
    }

    private IEnumerable<ulong> Words(int index)
    {
        var name = document.Names[index];
        if (name is null) return [features.Key(index).HeadWord];
        var words = name.Words.Where(word => word.Length > 1).Select(MentionKey.Lower);
        return document.Mentions[index].Head is var head && features.Key(index).HeadWord is var own ? [.. words, own] : words;
    }
}
