using Hearsay.Language.Coreference.Mentions;
using Hearsay.Language.Coreference.Ranking.Links;
using Hearsay.Language.Models;

namespace Hearsay.Language.Coreference.Ranking;

/// <summary>
/// What speaks for a mention's being new, and for its being one with an earlier mention (the surface features of Durrett and Klein 2013,
/// with agreement, grammar, quotations and what is known of the earlier mention's chain).
/// </summary>
internal sealed class LinkFeatures
{
    private const int MostMembers = 12;
    private const ulong LaterSubject = 29;

    private readonly CoreferenceDocument document;
    private readonly MentionKey[] keys;
    private readonly int[] sameText;
    private readonly int[] sameHead;
    private readonly int[] speakers;
    private readonly PronounFeatures pronouns;

    internal LinkFeatures(CoreferenceDocument document)
    {
        this.document = document;
        keys = [.. Enumerable.Range(0, document.Mentions.Count).Select(index => new MentionKey(document, index))];
        foreach (var attribute in document.Attributes) keys[attribute.Mention].Attributes.Add(MentionKey.Lower(document.Trees[attribute.Head].Lemma));
        for (var index = 0; index < keys.Length; index++) AddTitles(index);
        (sameText, sameHead) = (Earlier(key => key.Text), Earlier(key => key.HeadWord));
        speakers = Speakers.Of(document);
        pronouns = new(document, keys);
    }

    internal MentionKey Key(int mention) => keys[mention];

    /// <summary>The mention of who says the quotation that a mention stands in, or -1.</summary>
    internal int Speaker(int mention) => speakers[mention];

    /// <summary>The features of a mention that begins a chain, though it might be one with the <paramref name="found"/>.</summary>
    internal void New(int index, List<Candidate> found, FeatureList list)
    {
        var (mention, key) = (document.Mentions[index], keys[index]);
        list.Begin(key.Kind, (ulong)mention.Type);
        list.Add(1, 0);
        list.Add(2, key.Length);
        list.AddWide(3, key.HeadWord);
        list.AddWide(4, key.First);
        list.AddWide(5, key.Last);
        list.AddWide(6, key.Before);
        list.AddWide(7, key.After);
        list.Add(8, key.Relation);
        list.AddWide(9, key.Parent);
        list.Add(10, FeatureHash.Mix(key.Role, mention.IsPlural ? 1u : 2u));
        list.Add(11, (ulong)Math.Min(sameText[index], 3));
        list.Add(12, (ulong)Math.Min(sameHead[index], 3));
        list.Add(13, FeatureHash.Mix((ulong)Math.Min(sameText[index], 2), (ulong)Math.Min(sameHead[index], 2)));
        list.Add(14, (ulong)Math.Min(mention.Sentence, 4));
        list.Add(15, mention.Quotation >= 0 ? 1u : 0u);
        list.Add(16, mention.OuterEnd > mention.End ? 1u : 0u);
        list.Add(17, (ulong)Math.Min(found.Count, 6));
        list.Add(23, (ulong)Math.Min(found[^1].Chains, 6));
        list.Add(24, Bucket(mention.Sentence - document.Mentions[found[0].Mention].Sentence));
        list.Add(18, key.Attributes.Count > 0 ? 1u : 0u);
        list.Add(19, (ulong)Math.Min(key.Modifiers.Length, 3));
        list.AddWide(20, FeatureHash.Mix(key.HeadWord, key.First));
        list.Add(21, FeatureHash.Mix(key.First, (ulong)Math.Min(sameHead[index], 2)));
        list.Add(22, speakers[index] >= 0 ? 1u : 0u);
    }

    /// <summary>The features of a mention's being one with the <paramref name="candidate"/>.</summary>
    internal void Pair(Candidate candidate, int index, ChainBuilder chains, FeatureList list)
    {
        var other = candidate.Mention;
        var (mention, earlier, key, known) = (document.Mentions[index], document.Mentions[other], keys[index], keys[other]);
        list.Begin(key.Kind, other > index ? FeatureHash.Mix(LaterSubject, known.Coarse) : known.Coarse);
        var (sentences, near) = (mention.Sentence - earlier.Sentence, Bucket(index - other));
        list.Add(30, 0);
        list.Add(31, Bucket(sentences));
        list.Add(32, near);
        list.Add(33, Bucket(candidate.Rank));
        list.Add(34, FeatureHash.Mix(Bucket(candidate.Rank), Bucket(sentences)));
        list.Add(48, FeatureHash.Mix(Bucket(candidate.Chains), (ulong)Math.Min(sentences, 2)));
        list.Add(49, FeatureHash.Mix(known.Role, FeatureHash.Mix(Bucket(candidate.Chains), (ulong)Math.Min(sentences, 2))));
        list.AddWide(35, known.HeadWord);
        list.Add(36, known.First);
        list.Add(83, known.Last);
        if (mention.Kind == MentionKind.Nominal)
        {
            var named = (ulong)Math.Min(candidate.Named, 3);
            list.Add(84, FeatureHash.Mix(named, (ulong)Math.Min(key.Modifiers.Length, 2)));
            list.AddWide(85, FeatureHash.Mix(named, FeatureHash.Mix((ulong)mention.Type, (ulong)Math.Min(sentences, 3))));
        }
        list.Add(37, known.Before);
        list.Add(38, known.After);
        list.Add(39, known.Relation);
        list.Add(40, FeatureHash.Mix(known.Role, FeatureHash.Mix(key.Role, (ulong)Math.Min(sentences, 2))));
        list.Add(41, known.Length);
        list.Add(42, FeatureHash.Mix((ulong)mention.Type, (ulong)earlier.Type));
        list.AddWide(43, FeatureHash.Mix(known.HeadWord, key.HeadWord));
        list.AddWide(44, FeatureHash.Mix(known.HeadWord, key.Parent));
        list.Add(45, known.Parent == key.Parent ? FeatureHash.Mix(known.Role, key.Role) : 0);
        list.Add(46, FeatureHash.Mix(known.Kind, Bucket(sentences)));
        list.Add(47, known.Kind);
        AddStrings(index, other, list);
        AddGrammar(mention, earlier, list);
        AddSpeech(index, other, sentences, list);
        AddChain(candidate, index, chains, sentences, list);
    }

    private void AddStrings(int index, int other, FeatureList list)
    {
        var (mention, earlier, key, known) = (document.Mentions[index], document.Mentions[other], keys[index], keys[other]);
        var (text, head) = (key.Text == known.Text, key.HeadWord == known.HeadWord);
        if (mention.Kind == MentionKind.Pronoun)
        {
            list.Add(50, (text ? 1u : 0u) + (key.Kind == known.Kind ? 2u : 0u));
            return;
        }
        var (subset, shared) = (Subset(key.Modifiers, known.Modifiers), Shared(key.Modifiers, known.Modifiers));
        var match = text ? 1u : head && subset ? 2u : head && shared ? 3u : head ? 4u : key.Text == known.Whole || key.Whole == known.Text ? 5u : 0u;
        list.Add(51, match);
        list.Add(52, FeatureHash.Mix(match, key.Whole == known.Whole ? 1u : 0u));
        list.Add(53, FeatureHash.Mix(match, Bucket(mention.Sentence - earlier.Sentence)));
        list.Add(54, FeatureHash.Mix(match, FeatureHash.Mix((ulong)Math.Min(key.Modifiers.Length, 2), (ulong)Math.Min(known.Modifiers.Length, 2))));
        if (key.Number != known.Number) list.Add(55, (key.Number == 0 ? 1u : 0u) + (known.Number == 0 ? 2u : 0u));
        if (head) list.AddWide(56, key.HeadWord);
        list.Add(57, known.Attributes.Contains(key.HeadWord) ? 1u : 0u);
        list.Add(58, NameMatch(index, other));
        list.Add(59, Array.BinarySearch(known.Modifiers, key.HeadWord) >= 0 ? 1u : Array.BinarySearch(key.Modifiers, known.HeadWord) >= 0 ? 2u : 0u);
    }

    private uint NameMatch(int index, int other)
    {
        var (mention, earlier) = (document.Mentions[index], document.Mentions[other]);
        if (mention.Name < 0 || earlier.Name < 0) return mention.Name < 0 ? earlier.Name < 0 ? 0u : 1u : 2u;
        return document.NamesMatch(index, other);
    }

    private void AddGrammar(MentionDraft mention, MentionDraft earlier, FeatureList list)
    {
        var trees = document.Trees;
        list.Add(60, (ulong)earlier.Gender * 8 + (ulong)mention.Gender);
        list.Add(61, (earlier.IsPlural ? 1u : 0u) + (mention.IsPlural ? 2u : 0u));
        if (mention.Sentence != earlier.Sentence) return;
        var (above, own) = (trees[earlier.Head].Head, trees[mention.Head].Head);
        list.Add(62, above == own && above >= 0 ? 1u : above == mention.Head ? 2u : own == earlier.Head ? 3u : Depth(mention.Head, above) ? 4u : 5u);
        list.Add(63, FeatureHash.Mix(Bucket(mention.First - earlier.End), above == own ? 1u : 0u));
    }

    private bool Depth(int word, int above)
    {
        for (var (at, steps) = (word, 0); at >= 0 && steps < 30; at = document.Trees[at].Head, steps++)
        {
            if (at == above) return true;
        }
        return false;
    }

    private void AddSpeech(int index, int other, int sentences, FeatureList list)
    {
        var (mention, earlier) = (document.Mentions[index], document.Mentions[other]);
        var (quoted, known) = (mention.Quotation, earlier.Quotation);
        var place = quoted < 0 ? known < 0 ? 0u : 1u : known < 0 ? 2u : known == quoted ? 3u : 4u;
        var block = document.BlockOf(mention) == document.BlockOf(earlier) ? 1u : 0u;
        list.Add(64, FeatureHash.Mix(place, block));
        list.Add(65, FeatureHash.Mix(block, (ulong)Math.Min(sentences, 3)));
        var speaker = speakers[index];
        var said = speaker < 0 ? 0u : speaker == other ? 1u : keys[speaker].Text == keys[other].Text ? 2u : speakers[other] == speaker ? 3u : speakers[other] >= 0 ? 4u : 5u;
        list.Add(66, said);
    }

    private void AddChain(Candidate candidate, int index, ChainBuilder chains, int sentences, FeatureList list)
    {
        var other = candidate.Mention;
        var traits = chains.Traits(other);
        var key = keys[index];
        var size = (ulong)Math.Min(traits.Size, 5);
        list.Add(70, FeatureHash.Mix(size, (ulong)Math.Min(sentences, 3)));
        list.Add(71, FeatureHash.Mix((ulong)traits.Type, (ulong)document.Mentions[index].Type));
        list.Add(72, ((ulong)traits.Gender * 4) + traits.Number);
        list.Add(73, (traits.Name is null ? 0u : 1u) + (chains.Latest(other) == other ? 2u : 0u));
        if (document.Mentions[index].Kind == MentionKind.Pronoun)
        {
            list.AddWide(74, FeatureHash.Mix(keys[chains.Root(other)].HeadWord, key.Parent));
            pronouns.Add(candidate, index, chains, list);
            return;
        }
        var (text, head, told) = (false, false, false);
        for (var (at, steps) = (chains.Latest(other), 0); at >= 0 && steps < MostMembers; at = chains.Previous(at), steps++)
        {
            text |= keys[at].Text == key.Text;
            head |= keys[at].HeadWord == key.HeadWord;
            told |= keys[at].Attributes.Contains(key.HeadWord);
        }
        list.Add(75, text ? 1u : head ? 2u : told ? 3u : 0u);
        list.Add(76, FeatureHash.Mix(text ? 1u : head ? 2u : told ? 3u : 0u, size));
    }

    private void AddTitles(int index)
    {
        var mention = document.Mentions[index];
        if (mention.Kind != MentionKind.Name) return;
        foreach (var word in document.Titles(mention)) keys[index].Attributes.Add(MentionKey.Lower(document.Trees[word].Lemma));
    }

    private int[] Earlier(Func<MentionKey, ulong> by)
    {
        var (counts, earlier) = (new Dictionary<ulong, int>(), new int[keys.Length]);
        for (var index = 0; index < keys.Length; index++)
        {
            earlier[index] = counts.GetValueOrDefault(by(keys[index]));
            counts[by(keys[index])] = earlier[index] + 1;
        }
        return earlier;
    }

    private static bool Subset(ulong[] some, ulong[] all)
    {
        foreach (var value in some)
        {
            if (Array.BinarySearch(all, value) < 0) return false;
        }
        return true;
    }

    private static bool Shared(ulong[] some, ulong[] others)
    {
        foreach (var value in some)
        {
            if (Array.BinarySearch(others, value) >= 0) return true;
        }
        return false;
    }

    internal static ulong Bucket(int value) => value switch
    {
        <= 4 => (ulong)Math.Max(0, value + 1),
        <= 7 => 6,
        <= 12 => 7,
        <= 20 => 8,
        <= 40 => 9,
        _ => 10,
    };
}
