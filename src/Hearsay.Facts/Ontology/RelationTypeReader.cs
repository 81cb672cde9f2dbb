using System.Collections.Immutable;
using Hearsay.Facts.Ontology.Frames;
using Hearsay.Facts.Relations;
using YamlDotNet.RepresentationModel;

namespace Hearsay.Facts.Ontology;

/// <summary>Reads and checks the files that define predicates of relations.</summary>
internal sealed class RelationTypeReader(IReadOnlyList<EventType> events, IReadOnlyDictionary<string, WordClasses> classes)
{
    private const string Since = "since";
    private static readonly HashSet<string> Known =
        new(StringComparer.Ordinal) { "key", "label", "definition", "sign", "symmetric", "wanted", "refused", "denied", "basis", "events", "named", "lends" };

    private readonly List<(string File, YamlNode Node, string Key)> stages = [];

    /// <summary>The predicates read so far.</summary>
    public List<RelationType> Types { get; } = [];

    /// <summary>The frames read so far, by language.</summary>
    public Dictionary<string, Lexicon> Lexicons { get; } = new(StringComparer.Ordinal);

    /// <summary>The relations that follow from events, as read so far.</summary>
    public List<RelationOfEvent> OfEvents { get; } = [];

    /// <summary>The examples read so far.</summary>
    public List<OntologyExample> Examples { get; } = [];

    /// <summary>Reads one file.</summary>
    public void Read(string file)
    {
        foreach (var node in OntologyText.Read(file).List("types"))
        {
            ReadType(file, node as YamlMappingNode ?? throw OntologyText.Fault(file, node, "a predicate is a mapping."));
        }
    }

    /// <summary>Checks what refers to other predicates; called once, when all are in.</summary>
    public void Check()
    {
        foreach (var (file, node, key) in stages)
        {
            if (!Types.Exists(type => type.Key == key)) throw OntologyText.Fault(file, node, $"there is no predicate '{key}'.");
        }
    }

    private void ReadType(string file, YamlMappingNode node)
    {
        var key = node.Required("key", file);
        if (Types.Exists(type => type.Key == key)) throw OntologyText.Fault(file, node, $"{key}: there is a predicate of this key already.");
        foreach (var stage in (string[])["wanted", "refused", "denied"])
        {
            if (node.Word(stage) is { } other) stages.Add((file, node, other));
        }
        Types.Add(new RelationType(key, node.Required("label", file), node.Required("definition", file), Sign(file, node),
            node.Word("symmetric") == "true", node.Word("wanted"), Named(file, node))
        {
            Refused = node.Word("refused"),
            Denied = node.Word("denied"),
            LendsCountry = Lends(file, node),
            Basis = Basis(file, node),
        });
        foreach (var (text, place) in node.Entries("events")) OfEvents.Add(OfEvent(file, key, text, place));
        foreach (var (name, value) in node.Children)
        {
            var language = ((YamlScalarNode)name).Value!;
            if (Known.Contains(language)) continue;
            ReadWords(file, key, language, value as YamlMappingNode
                ?? throw OntologyText.Fault(file, value, $"{key}: '{language}' is neither a property nor a language with its words."));
        }
    }

    private static RelationSign Sign(string file, YamlMappingNode node) => node.Word("sign") switch
    {
        "friendly" => RelationSign.Friendly,
        "hostile" => RelationSign.Hostile,
        "neutral" or null => RelationSign.Neutral,
        var other => throw OntologyText.Fault(file, node, $"'{other}' is no sign (friendly, hostile, neutral)."),
    };

    private static RelationEnds Named(string file, YamlMappingNode node) => node.Word("named") switch
    {
        null => RelationEnds.None,
        "subject" => RelationEnds.Subject,
        "both" => RelationEnds.Both,
        var other => throw OntologyText.Fault(file, node, $"'{other}' are no ends of a relation (subject, both)."),
    };

    private static bool Lends(string file, YamlMappingNode node) => node.Word("lends") switch
    {
        null => false,
        "country" => true,
        var other => throw OntologyText.Fault(file, node, $"'{other}' is nothing that an object lends (country)."),
    };

    private static RelationBasis Basis(string file, YamlMappingNode node) => node.Word("basis") switch
    {
        "words" => RelationBasis.Words,
        "deed" => RelationBasis.Deed,
        "treaty" => RelationBasis.Treaty,
        null => RelationBasis.None,
        var other => throw OntologyText.Fault(file, node, $"'{other}' is no basis (words, deed, treaty)."),
    };

    private RelationOfEvent OfEvent(string file, string key, string text, YamlNode place)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var type = words is [_, _, _] or [_, _, _, Since] ? events.FirstOrDefault(type => type.Key == words[0]) : null;
        var begins = words is [_, _, _, Since];
        return type?.Role(words[1]) is not null && type.Role(words[2]) is not null
            ? new RelationOfEvent(words[0], words[1], words[2], key, begins)
            : throw OntologyText.Fault(file, place, $"{key}: '{text}' is not a type of events with two of its roles.");
    }

    private void ReadWords(string file, string key, string language, YamlMappingNode node)
    {
        if (!Lexicons.TryGetValue(language, out var lexicon)) Lexicons.Add(language, lexicon = new Lexicon());
        var frames = new FrameReader(file, key, role => role is "subject" or "object" or "both", classes.GetValueOrDefault(language, WordClasses.None));
        var verb = frames.Slots(node.Word("verb"), node);
        var noun = frames.Slots(node.Word("noun"), node);
        foreach (var (text, _) in node.Entries("through")) lexicon.AddThrough(key, text);
        foreach (var (text, place) in node.Entries("verbs")) lexicon.AddVerb(frames.Verb(text, place, verb));
        foreach (var (text, place) in node.Entries("nouns")) lexicon.AddNoun(frames.Nominal(text, place, noun));
        foreach (var (text, place) in node.Entries("adjectives")) lexicon.AddAdjective(frames.Nominal(text, place, noun));
        foreach (var example in node.List("examples").OfType<YamlMappingNode>())
        {
            Examples.Add(new OntologyExample(key, language, example.Word("text") ?? example.Required("not", file), null,
                ImmutableSortedDictionary<string, string>.Empty
                    .Add("subject", example.Required("subject", file)).Add("object", example.Required("object", file)),
                example.Word("not") is not null));
        }
    }
}
