using System.Collections.Immutable;
using Hearsay.Facts.Entities;
using Hearsay.Language;
using Hearsay.Language.Coreference;
using Hearsay.Language.Names;
using Hearsay.Language.Syntax;
using Hearsay.Text;

namespace Hearsay.Facts.Tests;

/// <summary>Mentions without coreference: every name, and every other noun phrase, is an entity of its own.</summary>
internal static class NounPhrases
{
    public static (Analysis Analysis, ImmutableArray<EntityMention> Mentions, ImmutableArray<Entity> Entities) Of(Analysis analysis)
    {
        var mentions = new List<Mention>();
        foreach (var name in analysis.Names)
        {
            var head = Enumerable.Range(name.First, name.Count).First(word => analysis.Words[word].Head < name.First || analysis.Words[word].Head >= name.End);
            mentions.Add(new Mention(name.First, name.Count, head, name.Span, MentionKind.Name, Sort(name.Type), 0));
        }
        for (var word = 0; word < analysis.Count; word++)
        {
            if (analysis.Words[word].Upos is not (Upos.NOUN or Upos.PRON or Upos.NUM) || analysis.Names.Any(name => name.First <= word && word < name.End)) continue;
            if (analysis[word].Is("compound") || analysis[word].Is("nummod")) continue;
            mentions.Add(Phrase(analysis, word));
        }
        mentions.Sort((left, right) => left.Span.CompareTo(right.Span));
        var read = analysis with { Mentions = [.. mentions.Select((mention, chain) => mention with { Chain = chain })], ChainCount = mentions.Count };
        var entities = read.Mentions.Select(mention => new Entity(mention.Type, analysis.Document.Text.Substring(mention.Span), [], mention.Kind == MentionKind.Name, []));
        return (read, Trees.MentionsOf(read), [.. entities]);
    }

    private static Mention Phrase(Analysis analysis, int head)
    {
        var words = analysis[head].Subtree.Where(word => Belongs(word, head)).ToList();
        var span = TextSpan.Cover(words[0].Span, words[^1].Span);
        return new Mention(words[0].Index, words[^1].Index - words[0].Index + 1, head, span, MentionKind.Nominal, EntityType.Other, 0);
    }

    private static bool Belongs(Token word, int head)
    {
        for (var at = word; at.Index != head; at = at.Head!.Value)
        {
            if (at.Is("punct") || at.Is("acl") || at.Is("conj") || at.Is("appos") || at.Is("nsubj") || at.Is("cop") || at.Is("aux") || at.Is("mark") || at.Relation == "nmod") return false;
            if (at.Head!.Value.Index == head && at.Is("case")) return false;
        }
        return true;
    }

    private static EntityType Sort(NameType type) => type switch
    {
        NameType.PER => EntityType.Person,
        NameType.ORG => EntityType.Organization,
        NameType.GPE => EntityType.Country,
        NameType.LOC => EntityType.Place,
        NameType.FAC => EntityType.Facility,
        NameType.NORP => EntityType.Group,
        NameType.WORK => EntityType.Work,
        _ => EntityType.Other,
    };
}
