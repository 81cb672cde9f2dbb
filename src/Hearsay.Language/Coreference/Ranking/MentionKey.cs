using Hearsay.Language.Coreference.Mentions;
using Hearsay.Language.Models;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Coreference.Ranking;

/// <summary>What the ranking looks at of one mention, as numbers.</summary>
internal sealed class MentionKey
{
    internal MentionKey(CoreferenceDocument document, int index)
    {
        var (mention, trees) = (document.Mentions[index], document.Trees);
        var word = trees[mention.Head];
        Kind = KindOf(mention, document, word);
        Coarse = mention.Kind == MentionKind.Pronoun ? Kind : mention.Conjunction >= 0 ? 3u : mention.Kind == MentionKind.Name ? 1u : 2u;
        HeadWord = Lower(word.Lemma is "_" or "" ? word.Form : word.Lemma);
        HeadForm = Lower(word.Form);
        First = Lower(trees[mention.OuterFirst].Form);
        Last = Lower(trees[mention.OuterEnd - 1].Form);
        Before = Near(document, mention, mention.OuterFirst - 1);
        After = Near(document, mention, mention.OuterEnd);
        var parent = word.Head;
        Parent = parent < 0 ? 1 : Lower(trees[parent].Lemma);
        Relation = FeatureHash.Of(word.Relation);
        Role = FeatureHash.Of(word.Relation.Split(':')[0]);
        Length = (ulong)Math.Min(mention.OuterEnd - mention.OuterFirst, 6);
        Text = TextOf(document, mention.First, mention.End);
        Whole = TextOf(document, mention.OuterFirst, mention.OuterEnd);
        Modifiers = [.. Words(document, mention).Distinct().Order()];
        Number = NumberWord(document, mention);
    }

    /// <summary>How it refers, finely: the pronoun's class and use, the noun's determiner.</summary>
    internal ulong Kind { get; }

    /// <summary>How it refers: a name, a noun, a coordination, or the pronoun's class and use.</summary>
    internal ulong Coarse { get; }

    internal ulong HeadWord { get; }

    internal ulong HeadForm { get; }

    internal ulong First { get; }

    internal ulong Last { get; }

    internal ulong Before { get; }

    internal ulong After { get; }

    internal ulong Parent { get; }

    internal ulong Relation { get; }

    internal ulong Role { get; }

    internal ulong Length { get; }

    /// <summary>The phrase without determiners.</summary>
    internal ulong Text { get; }

    /// <summary>The whole phrase without determiners.</summary>
    internal ulong Whole { get; }

    /// <summary>The content words of the phrase less its head, in order of their numbers.</summary>
    internal ulong[] Modifiers { get; }

    /// <summary>A numeral before the head, or 0.</summary>
    internal ulong Number { get; }

    /// <summary>The heads of what the mention is said to be: titles, appositions, predicates.</summary>
    internal List<ulong> Attributes { get; } = [];

    /// <summary>Whether the word is the phrase's head or tells what it stands for.</summary>
    internal bool Tells(ulong word) => HeadWord == word || Attributes.Contains(word);

    internal static ulong Lower(string form)
    {
        Span<char> space = stackalloc char[48];
        var length = Math.Min(form.Length, space.Length);
        form.AsSpan(0, length).ToLowerInvariant(space);
        return FeatureHash.Of(space[..length]);
    }

    private static ulong KindOf(MentionDraft mention, CoreferenceDocument document, Word word)
    {
        if (mention.Conjunction >= 0) return 3;
        if (mention.Kind == MentionKind.Pronoun)
        {
            if (mention.Pronoun == PronounClass.Demonstrative) return FeatureHash.Mix(9, Lower(word.Form));
            var use = document.Lexicon.In("reflexive", word.Form) ? 1u : word.Relation == "nmod:poss" ? 2u : 0u;
            return 100 + ((ulong)mention.Pronoun * 4) + use;
        }
        if (mention.Kind == MentionKind.Name) return mention.Name >= 0 && word.Relation is "amod" or "compound" ? 5u : 4u;
        if (mention.IsOnlyLinked && mention.End == mention.First + 1 && word.Upos is not (Upos.NOUN or Upos.PROPN)) return 6;
        var first = document.Trees[mention.OuterFirst];
        if (mention.IsIndefinite) return 10;
        if (mention.IsDefinite) return document.Lexicon.In("demonstrative", first.Form) ? 12u : 11u;
        if (document.Trees.Child(mention.Head, "nmod:poss") >= 0) return 13;
        return first.Upos == Upos.NUM ? 14u : mention.IsPlural ? 15u : 16u;
    }

    private static ulong Near(CoreferenceDocument document, MentionDraft mention, int word) =>
        word < 0 || word >= document.Trees.Analysis.Count || document.Trees.SentenceOf[word] != mention.Sentence ? 1 : Lower(document.Trees[word].Form);

    private static ulong TextOf(CoreferenceDocument document, int first, int end)
    {
        var hash = 7ul;
        for (var word = first; word < end; word++)
        {
            if (document.Trees[word] is var at && at.Upos is Upos.DET or Upos.PUNCT || (at.Upos == Upos.PART && word == end - 1)) continue;
            hash = FeatureHash.Mix(hash, Lower(at.Form));
        }
        return hash;
    }

    private static IEnumerable<ulong> Words(CoreferenceDocument document, MentionDraft mention)
    {
        for (var word = mention.First; word < mention.End; word++)
        {
            if (word != mention.Head && document.Trees[word].Upos is Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.NUM or Upos.VERB) yield return Lower(document.Trees[word].Lemma);
        }
    }

    private static ulong NumberWord(CoreferenceDocument document, MentionDraft mention)
    {
        for (var word = mention.First; word < mention.Head; word++)
        {
            if (document.Trees[word].Upos == Upos.NUM) return Lower(document.Trees[word].Form);
        }
        return 0;
    }
}
