using System.Collections.Immutable;
using Hearsay.Facts.Arguments;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Events.Coding;
using Hearsay.Facts.Events.Links;
using Hearsay.Facts.Events.Quantities;
using Hearsay.Facts.Factuality;
using Hearsay.Facts.Ontology;
using Hearsay.Language;
using Hearsay.Language.Names.Tagging;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Events;

/// <summary>
/// Reads the events of a document from its trees by the frames of the ontology; what fits no type is of type <c>other</c>. Thread-safe.
/// </summary>
internal sealed class EventReader(Ontology.Ontology ontology, EventWords words, QuantityWords numbers, CodeModel? codes)
{
    /// <summary>Loads the words that the reader needs beside the ontology.</summary>
    /// <exception cref="InvalidDataException">A file has an error.</exception>
    public static EventReader Load(Ontology.Ontology ontology, string ontologyFolder, CodeModel? codes = null)
    {
        var folder = Path.Combine(ontologyFolder, "en");
        return new(ontology, EventWords.Load(Path.Combine(folder, "event-words.yaml")), QuantityWords.Load(Path.Combine(folder, "quantities.yaml")), codes);
    }

    /// <summary>Reads the events in order of their triggers.</summary>
    /// <param name="analysis">The document's language.</param>
    /// <param name="mentions">The mentions; mention i is mention i of the analysis.</param>
    /// <param name="standing">Says of a word whether what it tells is a fact, and to whom.</param>
    /// <param name="time">Says of a word when what it tells happened.</param>
    /// <param name="timeWords">Where its time expressions stand.</param>
    public ImmutableArray<Event> Read(
        Analysis analysis, ImmutableArray<EntityMention> mentions, StandingOf standing, TimeOf time, TimeWords timeWords)
    {
        var choice = codes is null ? null : new CodeChoice(ontology, codes.Weights);
        var events = ImmutableArray.CreateBuilder<Event>();
        foreach (var (told, features) in Each(analysis, mentions, standing, time, timeWords, codes?.Clusters))
        {
            var code = choice is null ? told.Plover : choice.Of(told, features);
            events.Add(code == told.Plover ? told : told with { Plover = code, Cameo = null });
        }
        new CountOwners(ontology, analysis.Document.Text, mentions).Settle(events);
        events.Sort((left, right) => left.Trigger.Span.CompareTo(right.Trigger.Span));
        return events.ToImmutable();
    }

    /// <summary>The events with the codes that the lexicon gives, each with the features of its code where there are groups of words; the list of features is used again.</summary>
    internal IEnumerable<(Event Told, List<uint> Features)> Each(
        Analysis analysis, ImmutableArray<EntityMention> mentions, StandingOf standing, TimeOf time, TimeWords timeWords, WordClusters? clusters)
    {
        if (Lexicon(analysis) is not { } lexicon) yield break;
        var tree = new DependencyTree(analysis, (lemma, form) => words.Lemma(lemma, form, IsVerb));
        bool IsVerb(string lemma) => lexicon.Verbs(lemma).Count > 0 || words.Light.Contains(lemma) || words.Hollow.Contains(lemma);
        var index = new MentionIndex(tree, mentions);
        var finder = new EventFinder(tree, index, lexicon, words, timeWords);
        var builder = new EventBuilder(tree, index, ontology, lexicon, words, new QuantityReader(numbers, tree, timeWords));
        var features = clusters is null ? null : new CodeFeatures(tree, index, ontology, lexicon, clusters);
        foreach (var candidate in finder.All())
        {
            var (word, anchor) = (analysis[candidate.Word], analysis[candidate.Anchor]);
            if (timeWords.Covers(word.Span)) continue;
            var told = builder.Build(candidate, Standing(standing, anchor, word), time(anchor) ?? time(word));
            told = told with { Participants = told.Participants.RemoveAll(one => timeWords.Covers(mentions[one.Mention].Head)) };
            yield return (told, features?.Of(candidate, told) ?? []);
        }
    }

    /// <summary>
    /// A light verb tells whether its noun is a fact, where it does not itself say what becomes of it: who did not pay a visit paid none, and a visit that
    /// was cancelled was not paid.
    /// </summary>
    private static (Modality Modality, ImmutableArray<FactualityJudgement> Judgements, int? Statement) Standing(StandingOf standing, Token anchor, Token word)
    {
        var told = standing(anchor);
        if (anchor.Index == word.Index || told.Modality != Modality.Actual) return told;
        var isPlain = told.Judgements.All(judgement => judgement.Value == FactualityValue.CertainPositive || (judgement.Source is null && told.Statement is not null));
        return isPlain ? standing(word) : told;
    }

    private Lexicon? Lexicon(Analysis analysis) =>
        ontology.EventLexicons.GetValueOrDefault(analysis.Document.Language.Split('-')[0]) ?? ontology.EventLexicons.Values.FirstOrDefault();
}
