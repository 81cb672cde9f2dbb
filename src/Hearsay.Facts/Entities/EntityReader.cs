using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Language.Coreference;
using Hearsay.Language.Names;
using Hearsay.Language.Syntax;
using Hearsay.Text;

namespace Hearsay.Facts.Entities;

/// <summary>Makes an entity of each coreference chain: its type by vote, its fullest name, its other names, and what it is said to be.</summary>
internal static class EntityReader
{
    /// <summary>Mention i of the result is mention i of the analysis; entity i is chain i.</summary>
    internal static (ImmutableArray<EntityMention> Mentions, ImmutableArray<Entity> Entities) Read(Analysis analysis)
    {
        var chains = Enumerable.Range(0, analysis.ChainCount).Select(_ => new List<Mention>()).ToArray();
        foreach (var mention in analysis.Mentions) chains[mention.Chain].Add(mention);
        var names = NamesByWord(analysis);
        var titles = analysis.Document.Blocks.Where(block => block.Kind == BlockKind.Title).ToList();
        var said = analysis.Attributes.ToLookup(attribute => analysis.Mentions[attribute.Mention].Chain);
        var entities = chains.Select((chain, number) => Entity(analysis, chain, said[number], names, titles)).ToImmutableArray();
        return ([.. analysis.Mentions.Select(mention => Mention(analysis, mention, names, entities[mention.Chain].Type))], entities);
    }

    private static EntityMention Mention(Analysis analysis, Mention mention, Dictionary<int, Name> names, EntityType entity)
    {
        var head = NameOf(mention, names) is { } name ? name.Span : analysis.Words[mention.Head].Span;
        var type = mention.Kind == MentionKind.Pronoun && mention.Type == EntityType.Other ? entity : mention.Type;
        return new(mention.Span, head, mention.Kind, type, mention.Chain) { Phrase = Words(analysis, mention.First, mention.End) };
    }

    private static Entity Entity(Analysis analysis, List<Mention> chain, IEnumerable<PhraseAttribute> said, Dictionary<int, Name> names, List<Block> titles)
    {
        var own = chain.Select(mention => NameOf(mention, names)).OfType<Name>().Select(name => analysis.Document.Text.Substring(name.Span)).ToList();
        var fullest = own.OrderByDescending(name => name.Split(' ').Length).ThenByDescending(name => name.Length).FirstOrDefault();
        var told = chain.SelectMany(mention => Descriptions(analysis, mention, names))
            .Concat(said.SelectMany(attribute => Nominal(analysis, attribute.First, attribute.End, attribute.Head)))
            .OrderBy(description => description.Span.Start).ToList();
        var descriptions = told.DistinctBy(description => description.Text, StringComparer.OrdinalIgnoreCase).ToImmutableArray();
        var name = fullest ?? Label(titles, told) ?? analysis.Document.Text.Substring(chain[0].Span);
        return new(Type(chain), name, [.. own.Distinct(StringComparer.Ordinal).Where(other => other != fullest)], fullest is not null, descriptions);
    }

    // What the unnamed are called: by the report rather than its headline, which leaves out what makes a phrase of its words, or a line that is set as one; by what names others; by most.
    private static string? Label(List<Block> titles, List<Description> told) => told
        .OrderBy(description => titles.Exists(title => title.Span.Contains(description.Span)))
        .ThenBy(description => IsSetAsHeadline(description.Text))
        .ThenByDescending(description => WordsOf(description.Text).Count(IsCapitalized))
        .ThenByDescending(description => description.Text.Length).Select(description => description.Text).FirstOrDefault();

    private static bool IsSetAsHeadline(string phrase) => WordsOf(phrase) is { Length: > 1 } words && words.All(IsCapitalized);

    // A phrase may run over lines and gaps.
    private static string[] WordsOf(string phrase) => phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsCapitalized(string word) => char.IsUpper(word[0]);

    private static EntityType Type(List<Mention> chain) => chain
        .Where(mention => mention.Type != EntityType.Other)
        .GroupBy(mention => mention.Type)
        .OrderByDescending(group => group.Sum(mention => mention.Kind == MentionKind.Name ? 4 : mention.Kind == MentionKind.Nominal ? 2 : 1))
        .ThenBy(group => group.Key)
        .FirstOrDefault()?.Key ?? EntityType.Other;

    private static IEnumerable<Description> Descriptions(Analysis analysis, Mention mention, Dictionary<int, Name> names)
    {
        if (mention.Kind == MentionKind.Pronoun) return [];
        if (NameOf(mention, names) is not { } name) return Nominal(analysis, mention.First, mention.End, mention.Head);
        var first = WithoutDeterminer(analysis, mention.First, mention.End);
        return name.First > first && !IsPossessiveEnding(analysis, name.First - 1) && HasNoun(analysis, first, name.First) ? Phrase(analysis, first, name.First) : [];
    }

    private static IEnumerable<Description> Nominal(Analysis analysis, int begin, int end, int head)
    {
        var first = WithoutDeterminer(analysis, begin, end);
        foreach (var description in Phrase(analysis, first, end)) yield return description;
        if (head >= first && head + 1 < end) yield return Of(analysis, first, head + 1);
    }

    private static IEnumerable<Description> Phrase(Analysis analysis, int first, int end)
    {
        yield return Of(analysis, first, end);
        var afterPossessor = AfterPossessor(analysis, first, end);
        if (afterPossessor > first && afterPossessor < end) yield return Of(analysis, afterPossessor, end);
    }

    // A phrase that hangs on a preposition is what it is without it, and what stands before a bracket that closes nothing of it is none of it.
    private static int WithoutDeterminer(Analysis analysis, int first, int end)
    {
        while (first < end - 1)
        {
            if (analysis.Words[first].Upos is Upos.DET or Upos.PUNCT or Upos.CCONJ || analysis.Words[first] is { Upos: Upos.ADP, Relation: "case" }) first++;
            else if (AfterBracket(analysis, first, end) is var behind && behind > first) first = behind;
            else if (AfterQuestion(analysis, first) is var next && next > first && next < end) first = next;
            else break;
        }
        return first;
    }

    private static int AfterBracket(Analysis analysis, int first, int end)
    {
        var open = 0;
        for (var word = first; word < end - 1; word++)
        {
            if (analysis.Words[word].Form is "(" or "[") open++;
            else if (analysis.Words[word].Form is ")" or "]" && --open < 0) return word + 1;
        }
        return first;
    }

    // What stands behind a question of number ("how many civilians"), or the word itself.
    private static int AfterQuestion(Analysis analysis, int word) =>
        analysis[word].Feature("PronType") == "Int" && analysis.Words[word] is { Upos: Upos.ADV, Head: var asked } && asked > word && analysis.Words[asked].Upos is Upos.ADJ or Upos.ADV ? asked + 1 : word;

    /// <summary>The word after the last possessive ending: what stands there is the description without whose it is.</summary>
    private static int AfterPossessor(Analysis analysis, int first, int end)
    {
        for (var word = end - 1; word >= first; word--)
        {
            if (IsPossessiveEnding(analysis, word)) return word + 1;
        }
        return first;
    }

    private static bool IsPossessiveEnding(Analysis analysis, int word) => analysis.Words[word] is { Upos: Upos.PART, Relation: "case" };

    private static bool HasNoun(Analysis analysis, int first, int end)
    {
        for (var word = first; word < end; word++)
        {
            if (analysis.Words[word].Upos is Upos.NOUN or Upos.PROPN) return true;
        }
        return false;
    }

    private static Description Of(Analysis analysis, int first, int end)
    {
        while (end > first + 1 && (analysis.Words[end - 1].Upos is Upos.PUNCT || IsPossessiveEnding(analysis, end - 1))) end--;
        while (IsHyphened(analysis, first)) first -= 2;
        var span = Words(analysis, first, end);
        return new(analysis.Document.Text.Substring(span), span);
    }

    /// <summary>Whether a hyphen ties the word before to a word: "a 9-year-old boy" is no old boy.</summary>
    private static bool IsHyphened(Analysis analysis, int word) => word > 1 && analysis.Words[word - 1].Form is "-" or "‐"
        && analysis.Words[word - 2].Span.End == analysis.Words[word - 1].Span.Start && analysis.Words[word - 1].Span.End == analysis.Words[word].Span.Start;

    private static TextSpan Words(Analysis analysis, int first, int end) =>
        TextSpan.FromBounds(analysis.Words[first].Span.Start, Math.Max(analysis.Words[first].Span.End, analysis.Words[end - 1].Span.End));

    private static Name? NameOf(Mention mention, Dictionary<int, Name> names)
    {
        if (mention.Kind != MentionKind.Name) return null;
        if (names.TryGetValue(mention.Head, out var name)) return name;
        for (var word = mention.Head + 1; word < mention.End; word++)
        {
            if (names.TryGetValue(word, out name)) return name;
        }
        return null;
    }

    private static Dictionary<int, Name> NamesByWord(Analysis analysis)
    {
        var names = new Dictionary<int, Name>();
        foreach (var name in analysis.Names)
        {
            for (var word = name.First; word < name.End; word++) names[word] = name;
        }
        return names;
    }
}
