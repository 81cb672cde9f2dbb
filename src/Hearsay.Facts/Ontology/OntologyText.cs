using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Hearsay.Facts.Ontology;

/// <summary>A YAML file of the ontology, read with the place of every node so that an error can be shown where it stands.</summary>
internal static class OntologyText
{
    /// <summary>The mapping at the head of a file.</summary>
    /// <exception cref="InvalidDataException">It is no YAML, or no mapping.</exception>
    public static YamlMappingNode Read(string path)
    {
        var stream = new YamlStream();
        try
        {
            using var reader = new StreamReader(path);
            stream.Load(reader);
        }
        catch (YamlException error)
        {
            throw new InvalidDataException(
                string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}, line {error.Start.Line}: {error.Message}"), error);
        }
        return stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode mapping
            ? mapping
            : throw new InvalidDataException($"{Path.GetFileName(path)}: a mapping is expected.");
    }

    /// <summary>The scalar under a key, or null where there is none.</summary>
    public static string? Word(this YamlMappingNode mapping, string key) =>
        mapping.Children.TryGetValue(new YamlScalarNode(key), out var node) && node is YamlScalarNode scalar ? scalar.Value : null;

    /// <summary>The mapping under a key, or null where there is none.</summary>
    public static YamlMappingNode? Map(this YamlMappingNode mapping, string key) =>
        mapping.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node as YamlMappingNode : null;

    /// <summary>The sequence under a key; empty where there is none.</summary>
    public static IEnumerable<YamlNode> List(this YamlMappingNode mapping, string key) =>
        mapping.Children.TryGetValue(new YamlScalarNode(key), out var node) && node is YamlSequenceNode sequence ? sequence.Children : [];

    /// <summary>The words under a key: a sequence of scalars, or one scalar divided at semicolons.</summary>
    public static IEnumerable<(string Text, YamlNode Node)> Entries(this YamlMappingNode mapping, string key)
    {
        if (!mapping.Children.TryGetValue(new YamlScalarNode(key), out var node)) yield break;
        var scalars = node is YamlSequenceNode sequence ? sequence.Children.OfType<YamlScalarNode>() : [(YamlScalarNode)node];
        foreach (var scalar in scalars)
        {
            foreach (var part in (scalar.Value ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                yield return (part, scalar);
            }
        }
    }

    /// <summary>The words under a key that must be there.</summary>
    public static string Required(this YamlMappingNode mapping, string key, string file) =>
        mapping.Word(key) ?? throw Fault(file, mapping, $"'{key}' is missing.");

    /// <summary>The error to throw for a node: file, line, reason.</summary>
    public static InvalidDataException Fault(string file, YamlNode node, string reason) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}, line {node.Start.Line}: {reason}"));
}
