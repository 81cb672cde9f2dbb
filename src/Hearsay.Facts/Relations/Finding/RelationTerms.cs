using System.Collections.Frozen;
using System.Collections.Immutable;
using Hearsay.Facts.Arguments;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Events.Links;
using Hearsay.Language.Coreference;
using Hearsay.Language.Syntax;
using Hearsay.Text;

namespace Hearsay.Facts.Relations.Finding;

/// <summary>Makes the ends of relations: an entity where the words have one, the country of an adjective of nationality where the document names it, else the words.</summary>
internal sealed class RelationTerms
{
    private readonly DependencyTree tree;
    private readonly MentionIndex mentions;
    private readonly Demonyms demonyms;
    private readonly TimeWords times;
    private readonly FrozenSet<string> bodies;
    private readonly ImmutableArray<Entity> entities;
    private readonly Dictionary<string, int> byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Prepares the entities of a document to be found by their names.</summary>
    public RelationTerms(DependencyTree tree, MentionIndex mentions, ImmutableArray<Entity> entities, Demonyms demonyms, TimeWords times, FrozenSet<string> bodies)
    {
        (this.tree, this.mentions, this.demonyms, this.entities, this.times, this.bodies) = (tree, mentions, demonyms, entities, times, bodies);
        for (var index = 0; index < entities.Length; index++)
        {
            if (!entities[index].Named || entities[index].Type is EntityType.Person or EntityType.Work) continue;
            byName.TryAdd(entities[index].Name, index);
            foreach (var alias in entities[index].Aliases) byName.TryAdd(alias, index);
        }
    }

    /// <summary>The term for the word that fills a slot; null where it gives none.</summary>
    public RelationTerm? Of(Argument argument)
    {
        var word = argument.Word;
        if (times.Covers(tree.Words[word].Span)) return null;
        if (argument.Slot == "self") return mentions.NameOver(word) is var self and >= 0 ? Entity(self) : Words(word);
        if (argument.Slot == "compound" && Body(word) is { } body) return body;
        if (Country(word) is { } country) return country;
        var mention = mentions.Of(word);
        if (mention >= 0 && !Tells(mention)) return null;
        if (mention < 0) return argument.Slot is "compound" or "amod" ? null : Words(word);
        return argument.Slot is "compound" or "amod" && mentions[mention].Kind != MentionKind.Name || IsCreed(argument, mention) ? null : Entity(mention);
    }

    /// <summary>Whether a term is of an entity that has a name.</summary>
    public bool IsNamed(RelationTerm term) => term.Entity is { } entity && entities[entity].Named;

    /// <summary>An adjective of a creed or party ("Islamist") before an office: it names no country, and no body that the office is in.</summary>
    private bool IsCreed(Argument argument, int mention) => argument.Slot is "amod" or "compound" && mentions[mention].Type == EntityType.Group;

    /// <summary>Whether a mention tells who or what stands in a relation: not "you", nor a pronoun that nothing in the document gives words.</summary>
    public bool Tells(int mention) => mentions[mention].Kind != MentionKind.Pronoun
        || (mentions.HasWords(mentions[mention].Entity) && tree.Analysis[tree.Analysis.Mentions[mention].Head].Feature("Person") != "2");

    /// <summary>The term of an entity's mention.</summary>
    public RelationTerm Entity(int mention) => new(mentions[mention].Entity, Text(mentions[mention].Span));

    /// <summary>The noun phrase that a word heads, without what follows it, as literal words.</summary>
    /// <param name="word">The word.</param>
    /// <param name="before">How many words before it are part of the phrase at least.</param>
    public RelationTerm Words(int word, int before = 0)
    {
        var first = word - before;
        while (first > 0 && tree.IsUnder(first - 1, word) && (IsModifier(first - 1) || IsHyphen(first - 1))) first--;
        if (IsHyphen(first)) first--;
        return new(null, Text(TextSpan.Cover(tree.Words[first].Span, tree.Words[Math.Max(word, before > 0 ? word : OfTitle(word))].Span)));
    }

    /// <summary>The last word of what an office is of, where that is no name and follows at once ("secretary of state"); else the word itself.</summary>
    private int OfTitle(int word)
    {
        foreach (var child in tree.Children(word))
        {
            if (child == word + 2 && tree.Is(child, "nmod") && mentions.NameOver(child) < 0 && tree.Head(word + 1) == child && tree.Child(child, "nmod") < 0) return child;
        }
        return word;
    }

    private bool IsModifier(int word) => tree.Is(word, "compound") || (tree.Is(word, "amod") && (tree.Words[word].Xpos != "VBN" || IsHyphen(word - 1) || IsHyphen(word + 1))) || tree.Is(word, "advmod") || tree.Is(word, "flat");

    private bool IsHyphen(int word) => word > 0 && tree.Words[word].Form == "-" && tree.Words[word - 1].Span.End == tree.Words[word].Span.Start;

    /// <summary>The body that a place and the noun after it name, before an office: "the Riga police spokeswoman".</summary>
    private RelationTerm? Body(int word)
    {
        var next = word + 1;
        while (next < tree.Words.Length && mentions.NameOver(word) >= 0 && mentions.NameOver(next) == mentions.NameOver(word)) next++;
        if (next >= tree.Words.Length || !tree.Is(next, "compound") || !bodies.Contains(tree.Lemma(next)) || mentions.TypeOf(word) is not (EntityType.Place or EntityType.Country)) return null;
        return new(null, Text(TextSpan.Cover(mentions[mentions.Of(word)].Span, tree.Words[next].Span)));
    }

    private RelationTerm? Country(int word)
    {
        var form = tree.Words[word].Form;
        if (tree.Words[word].Upos is not (Upos.ADJ or Upos.PROPN)) return null;
        if (word > 0 && demonyms.Country($"{tree.Words[word - 1].Form} {form}") is { } longer) return Country(word, $"{tree.Words[word - 1].Form} {form}", longer);
        return demonyms.Country(form) is { } country ? Country(word, form, country) : null;
    }

    private RelationTerm Country(int word, string form, string country)
    {
        if (byName.TryGetValue(country, out var entity)) return new(entity, form);
        var article = country.IndexOf(' ', StringComparison.Ordinal);
        return article > 0 && byName.TryGetValue(country[(article + 1)..], out entity) ? new(entity, form)
            : mentions.Of(word) is var mention and >= 0 ? Entity(mention) : new(null, form);
    }

    private string Text(TextSpan span) => tree.Analysis.Document.Text.Substring(span);
}
