using System.Collections.Immutable;
using Hearsay.Facts.Events;
using Hearsay.Facts.Ontology.Frames;
using YamlDotNet.RepresentationModel;

namespace Hearsay.Facts.Ontology;

/// <summary>Reads and checks the files that define types of events.</summary>
internal sealed class EventTypeReader(IReadOnlyDictionary<string, WordClasses> classes)
{
    private static readonly HashSet<string> Known =
        new(StringComparer.Ordinal) { "key", "label", "definition", "plover", "cameo", "roles", "counts", "reciprocal", "place" };

    /// <summary>The types read so far.</summary>
    public List<EventType> Types { get; } = [];

    /// <summary>PLOVER's root codes read so far.</summary>
    public Dictionary<string, PloverCode> Codes { get; } = new(StringComparer.Ordinal);

    /// <summary>The frames read so far, by language.</summary>
    public Dictionary<string, Lexicon> Lexicons { get; } = new(StringComparer.Ordinal);

    /// <summary>The examples read so far.</summary>
    public List<OntologyExample> Examples { get; } = [];

    /// <summary>Reads one file.</summary>
    public void Read(string file)
    {
        var root = OntologyText.Read(file);
        foreach (var node in root.List("plover").OfType<YamlMappingNode>()) ReadCode(file, node);
        foreach (var node in root.List("types"))
        {
            ReadType(file, node as YamlMappingNode ?? throw OntologyText.Fault(file, node, "a type is a mapping."));
        }
    }

    private void ReadCode(string file, YamlMappingNode node)
    {
        var code = node.Required("code", file);
        Codes[code] = new PloverCode(code, node.Required("label", file), node.Required("quad", file), node.Word("ahead"), node.Word("refused"),
            node.Word("family") ?? code);
    }

    private void ReadType(string file, YamlMappingNode node)
    {
        var key = node.Required("key", file);
        if (Types.Exists(type => type.Key == key)) throw OntologyText.Fault(file, node, $"{key}: there is a type of this key already.");
        var plover = node.Word("plover");
        if (plover is not null && !Codes.ContainsKey(plover.Split(':')[0]))
        {
            throw OntologyText.Fault(file, node, $"{key}: '{plover}' is no code of PLOVER.");
        }
        Types.Add(new EventType(key, node.Required("label", file), node.Required("definition", file), plover, node.Word("cameo"),
            Roles(file, key, node), node.Word("reciprocal") == "true", node.Word("place"), node.Map("counts")?.Word("self")));
        foreach (var (name, value) in node.Children)
        {
            var language = ((YamlScalarNode)name).Value!;
            if (Known.Contains(language)) continue;
            ReadWords(file, Types[^1], language, value as YamlMappingNode
                ?? throw OntologyText.Fault(file, value, $"{key}: '{language}' is neither a property nor a language with its words."));
        }
    }

    private static ImmutableArray<EventRole> Roles(string file, string key, YamlMappingNode node)
    {
        var counts = node.Map("counts");
        var roles = ImmutableArray.CreateBuilder<EventRole>();
        foreach (var (name, side) in node.Map("roles")?.Children ?? new YamlMappingNode().Children)
        {
            var role = ((YamlScalarNode)name).Value!;
            roles.Add(new EventRole(role, Side(file, key, side), counts?.Word(role)));
        }
        return roles.ToImmutable();
    }

    private static ParticipantSide Side(string file, string key, YamlNode node) => (node as YamlScalarNode)?.Value switch
    {
        "source" => ParticipantSide.Source,
        "target" => ParticipantSide.Target,
        "none" => ParticipantSide.None,
        var other => throw OntologyText.Fault(file, node, $"{key}: '{other}' is no side (source, target, none)."),
    };

    private void ReadWords(string file, EventType type, string language, YamlMappingNode node)
    {
        if (!Lexicons.TryGetValue(language, out var lexicon)) Lexicons.Add(language, lexicon = new Lexicon());
        var frames = new FrameReader(file, type.Key, role => type.Role(role) is not null, classes.GetValueOrDefault(language, WordClasses.None));
        var verb = frames.Slots(node.Word("verb"), node);
        var noun = node.Word("noun") is { } words ? Nouns(frames, words, verb, node) : FrameReader.OfNouns(verb);
        foreach (var (text, place) in node.Entries("verbs")) lexicon.AddVerb(frames.Verb(text, place, verb));
        foreach (var (text, place) in node.Entries("nouns")) lexicon.AddNoun(frames.Nominal(text, place, noun));
        foreach (var (text, place) in node.Entries("adjectives")) lexicon.AddAdjective(frames.Nominal(text, place, noun));
        foreach (var example in node.List("examples").OfType<YamlMappingNode>()) Examples.Add(Example(file, type, language, example));
    }

    private static ImmutableArray<FrameSlot> Nouns(FrameReader frames, string words, ImmutableArray<FrameSlot> verb, YamlNode node)
    {
        var own = frames.Slots(words, node);
        return [.. own, .. FrameReader.OfNouns(verb).Where(slot => !own.Any(other => other.Slot == slot.Slot))];
    }

    private static OntologyExample Example(string file, EventType type, string language, YamlMappingNode node)
    {
        var sentence = node.Word("text") ?? node.Required("not", file);
        var trigger = node.Required("trigger", file);
        if (!sentence.Contains(trigger, StringComparison.Ordinal)) throw OntologyText.Fault(file, node, $"{type.Key}: the sentence has no '{trigger}'.");
        var roles = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in node.Children)
        {
            var role = ((YamlScalarNode)name).Value!;
            if (role is "text" or "not" or "trigger") continue;
            if (type.Role(role) is null) throw OntologyText.Fault(file, name, $"{type.Key}: there is no role '{role}'.");
            roles.Add(role, ((YamlScalarNode)value).Value!);
        }
        return new OntologyExample(type.Key, language, sentence, trigger, roles.ToImmutable(), node.Word("not") is not null);
    }
}
