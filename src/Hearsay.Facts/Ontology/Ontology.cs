using System.Collections.Immutable;
using Hearsay.Facts.Ontology.Frames;

namespace Hearsay.Facts.Ontology;

/// <summary>
/// The types of events and relations, with the words that tell of them, as the data files have them. Event types follow PLOVER
/// (manual, draft 0.8, 2021) with an investigative layer under it. Every file <c>events*.yaml</c> and <c>relations*.yaml</c> of the
/// folder is read, in ordinal order of the names; a user's own types stand in a further file of the same form.
/// </summary>
public sealed class Ontology
{
    private readonly Dictionary<string, EventType> events;
    private readonly Dictionary<string, RelationType> relations;
    private readonly Dictionary<string, PloverCode> codes;

    private Ontology(EventTypeReader eventTypes, RelationTypeReader relationTypes)
    {
        EventTypes = [.. eventTypes.Types];
        RelationTypes = [.. relationTypes.Types];
        events = EventTypes.ToDictionary(type => type.Key, StringComparer.Ordinal);
        relations = RelationTypes.ToDictionary(type => type.Key, StringComparer.Ordinal);
        codes = eventTypes.Codes;
        EventLexicons = eventTypes.Lexicons;
        RelationLexicons = relationTypes.Lexicons;
        RelationsOfEvents = [.. relationTypes.OfEvents];
        Examples = [.. eventTypes.Examples, .. relationTypes.Examples];
    }

    /// <summary>The types of events, in the order of the files.</summary>
    public ImmutableArray<EventType> EventTypes { get; }

    /// <summary>The predicates of relations, in the order of the files.</summary>
    public ImmutableArray<RelationType> RelationTypes { get; }

    /// <summary>The root codes of PLOVER, in the order of the files.</summary>
    public IEnumerable<PloverCode> PloverCodes => codes.Values;

    internal IReadOnlyDictionary<string, Lexicon> EventLexicons { get; }

    internal IReadOnlyDictionary<string, Lexicon> RelationLexicons { get; }

    internal ImmutableArray<RelationOfEvent> RelationsOfEvents { get; }

    internal ImmutableArray<OntologyExample> Examples { get; }

    /// <summary>Reads the ontology of a folder.</summary>
    /// <exception cref="InvalidDataException">A file has an error; the message says in which file, on which line, and why.</exception>
    public static Ontology Load(string folder)
    {
        var classes = WordClasses.Load(folder);
        var eventTypes = new EventTypeReader(classes);
        foreach (var file in Files(folder, "events*.yaml")) eventTypes.Read(file);
        var relationTypes = new RelationTypeReader(eventTypes.Types, classes);
        foreach (var file in Files(folder, "relations*.yaml")) relationTypes.Read(file);
        foreach (var lexicon in eventTypes.Lexicons.Values.Concat(relationTypes.Lexicons.Values)) lexicon.Order();
        relationTypes.Check();
        return new Ontology(eventTypes, relationTypes);
    }

    /// <summary>The type of events with the given key, or null.</summary>
    public EventType? Event(string key) => events.GetValueOrDefault(key);

    /// <summary>The predicate with the given key, or null.</summary>
    public RelationType? Relation(string key) => relations.GetValueOrDefault(key);

    /// <summary>The root code that a PLOVER code begins with, or null.</summary>
    public PloverCode? Plover(string code) => codes.GetValueOrDefault(code.Split(':')[0]);

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).OrderBy(Path.GetFileNameWithoutExtension, StringComparer.Ordinal);
}
