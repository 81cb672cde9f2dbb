using System.Collections.Immutable;
using Hearsay.Facts.Arguments;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Events;
using Hearsay.Facts.Events.Links;
using Hearsay.Facts.Factuality;
using Hearsay.Facts.Ontology;
using Hearsay.Facts.Relations.Finding;
using Hearsay.Language;

namespace Hearsay.Facts.Relations;

/// <summary>
/// Reads how entities stand to one another: from verbs, from nouns and adjectives that are said of somebody, from titles, and from events. What is only
/// wished for or planned gives the predicate that the ontology has for the wish, or nothing. Thread-safe.
/// </summary>
internal sealed class RelationReader(Ontology.Ontology ontology, EventWords words, Demonyms demonyms)
{
    /// <summary>Loads the words that the reader needs beside the ontology.</summary>
    /// <exception cref="InvalidDataException">A file has an error.</exception>
    public static RelationReader Load(Ontology.Ontology ontology, string ontologyFolder)
    {
        var folder = Path.Combine(ontologyFolder, "en");
        return new(ontology, EventWords.Load(Path.Combine(folder, "event-words.yaml")), Demonyms.Load(Path.Combine(folder, "demonyms.yaml")));
    }

    /// <summary>Reads the relations in order of their passages.</summary>
    /// <param name="analysis">The document's language.</param>
    /// <param name="mentions">The mentions; mention i is mention i of the analysis.</param>
    /// <param name="entities">The entities that they refer to.</param>
    /// <param name="events">The events of the document.</param>
    /// <param name="standing">Says of a word whether what it tells is a fact, and to whom.</param>
    /// <param name="time">Says of a word when what it tells holds.</param>
    /// <param name="times">Where its time expressions stand.</param>
    public ImmutableArray<Relation> Read(
        Analysis analysis, ImmutableArray<EntityMention> mentions, ImmutableArray<Entity> entities, ImmutableArray<Event> events, StandingOf standing, TimeOf time, TimeWords times)
    {
        var lexicon = ontology.RelationLexicons.GetValueOrDefault(analysis.Document.Language.Split('-')[0]) ?? ontology.RelationLexicons.Values.FirstOrDefault();
        if (lexicon is null) return [];
        var tree = new DependencyTree(analysis, (lemma, form) => words.Lemma(lemma, form, IsVerb));
        bool IsVerb(string lemma) => lexicon.Verbs(lemma).Count > 0 || words.Light.Contains(lemma) || words.Hollow.Contains(lemma);
        var index = new MentionIndex(tree, mentions);
        var finder = new RelationFinder(tree, index, lexicon, words);
        var terms = new RelationTerms(tree, index, entities, demonyms, times, words.Bodies);
        var stages = new RelationStages(tree, ontology, words, standing);
        var builder = new RelationBuilder(tree, index, terms, ontology, lexicon, stages, standing, time);
        var ofEvents = new RelationsOfEvents(tree, terms, ontology, words, stages, mentions);
        var found = new List<RelationCandidate>();
        for (var word = 0; word < analysis.Count; word++) finder.At(word, found);
        var relations = found.SelectMany(builder.Build).Concat(ofEvents.Build(events)).Where(relation => !IsAsked(analysis, relation))
            .GroupBy(relation => (relation.Subject.Entity, relation.Subject.Entity is null ? relation.Subject.Words : null, relation.Predicate, relation.Object.Entity,
                relation.Object.Entity is null ? relation.Object.Words : null)).SelectMany(Tellings);
        return [.. relations.OrderBy(relation => relation.Passage)];
    }

    /// <summary>Whether a relation is only asked for: nobody says whether it holds, and its sentence is a question.</summary>
    private static bool IsAsked(Analysis analysis, Relation relation)
    {
        if (!relation.Factuality.All(judgement => judgement.Value == FactualityValue.Unknown)) return false;
        var asked = false;
        foreach (var sentence in analysis.Sentences)
        {
            if (sentence.Span.Contains(relation.Passage.Start)) asked = analysis.Document.Text.Substring(sentence.Span).TrimEnd('"', '”', '’', '\'', ')', ' ').EndsWith('?');
        }
        return asked;
    }

    /// <summary>One relation is told once by words that lie within one another: by the widest of them, with what the others know of its time.</summary>
    private static List<Relation> Tellings(IEnumerable<Relation> same)
    {
        var kept = new List<Relation>();
        foreach (var relation in same.OrderByDescending(relation => relation.Passage.Length).ThenBy(relation => relation.Passage))
        {
            var wider = kept.FindIndex(other => other.Passage.Contains(relation.Passage));
            if (wider < 0) kept.Add(relation);
            else kept[wider] = kept[wider] with { Time = kept[wider].Time ?? relation.Time, Bound = kept[wider].Bound == RelationBound.At ? relation.Bound : kept[wider].Bound };
        }
        return kept;
    }
}
