using System.Collections.Immutable;
using Hearsay.Facts.Events;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Times.Order;

/// <summary>
/// Reads the order of events: within a sentence by its tree (an adverbial clause or an adjunct with a word of time before it), across sentences where
/// one begins with a word that carries the narrative on.
/// </summary>
internal sealed class EventOrderReader
{
    private readonly Analysis analysis;
    private readonly IReadOnlyDictionary<string, OrderKind> links;
    private readonly IReadOnlyDictionary<string, OrderKind> sequels;
    private readonly Dictionary<int, int> eventAt = [];

    /// <summary>Creates the reader of a document.</summary>
    /// <param name="analysis">The document's language.</param>
    /// <param name="events">Its events.</param>
    /// <param name="links">Lemmas of conjunctions and prepositions, with how what they hang on lies to what follows them.</param>
    /// <param name="sequels">Lemmas of adverbs, with how their sentence lies to the one before.</param>
    public EventOrderReader(
        Analysis analysis, ImmutableArray<Event> events, IReadOnlyDictionary<string, OrderKind> links, IReadOnlyDictionary<string, OrderKind> sequels)
    {
        (this.analysis, this.links, this.sequels) = (analysis, links, sequels);
        var word = 0;
        for (var index = 0; index < events.Length; index++)
        {
            while (word < analysis.Count && analysis.Words[word].Span.End <= events[index].Trigger.Span.Start) word++;
            for (var part = word; part < analysis.Count && analysis.Words[part].Span.Start < events[index].Trigger.Span.End; part++) eventAt.TryAdd(part, index);
        }
    }

    /// <summary>The orders, in order of the words that say them.</summary>
    public ImmutableArray<EventOrder> Read()
    {
        var orders = ImmutableArray.CreateBuilder<EventOrder>();
        for (var word = 0; word < analysis.Count; word++)
        {
            if ((OfLink(analysis[word]) ?? OfSequel(analysis[word])) is { } order) orders.Add(order);
        }
        return orders.ToImmutable();
    }

    // "They fled after the attack", "she left when he had spoken": the word hangs on the clause or adjunct, and that on what it dates.
    private EventOrder? OfLink(Token word)
    {
        if (!(word.Is("mark") || word.Is("case") || word.Is("advmod")) || !links.TryGetValue(word.Lemma, out var kind)) return null;
        if (word.Head is not { } inner || !(inner.Is("advcl") || inner.Is("obl") || inner.Is("nmod")) || inner.Head is not { } outer) return null;
        return Order(outer, kind, inner, word);
    }

    private EventOrder? OfSequel(Token word)
    {
        if (!word.Is("advmod") || !sequels.TryGetValue(word.Lemma, out var kind) || word.Head is not { IsRoot: true } root || word.Index > root.Index) return null;
        var sentence = root.Sentence.Index;
        if (sentence == 0 || analysis.SentenceRanges[sentence].Block != analysis.SentenceRanges[sentence - 1].Block) return null;
        var before = analysis.SentenceRanges[sentence - 1];
        for (var index = before.First; index < before.End; index++)
        {
            if (analysis.Words[index].Head < 0) return Order(root, kind, analysis[index], word);
        }
        return null;
    }

    private EventOrder? Order(Token word, OrderKind kind, Token other, Token sign) =>
        eventAt.TryGetValue(word.Index, out var one) && eventAt.TryGetValue(other.Index, out var two) && one != two ? new(one, kind, two, sign.Span) : null;
}
