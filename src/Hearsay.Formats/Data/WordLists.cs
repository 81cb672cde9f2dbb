using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using YamlDotNet.RepresentationModel;

namespace Hearsay.Formats.Data;

/// <summary>The lists of words in one of the data files that are built into the assembly.</summary>
internal sealed class WordLists
{
    private readonly FrozenDictionary<string, ImmutableArray<string>> lists;

    private WordLists(FrozenDictionary<string, ImmutableArray<string>> lists) => this.lists = lists;

    /// <summary>The names of the lists.</summary>
    public IEnumerable<string> Names => lists.Keys.Order(StringComparer.Ordinal);

    /// <summary>The words of the list <paramref name="name"/>.</summary>
    /// <exception cref="KeyNotFoundException">The file has no such list.</exception>
    public FrozenSet<string> this[string name] => lists[name].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of the list <paramref name="name"/> as they stand in the file.</summary>
    /// <exception cref="KeyNotFoundException">The file has no such list.</exception>
    public ImmutableArray<string> InOrder(string name) => lists[name];

    /// <summary>Loads the file <paramref name="file"/>, named without its extension.</summary>
    /// <exception cref="InvalidDataException">The file is not a map of names to lists of words.</exception>
    public static WordLists Load(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new InvalidDataException($"The assembly holds no data file '{file}'.");
        using var reader = new StreamReader(stream);
        var yaml = new YamlStream();
        yaml.Load(reader);
        if (yaml.Documents is not [{ RootNode: YamlMappingNode root }]) throw new InvalidDataException($"'{file}' is not a map.");
        return new(root.Children
            .Where(entry => entry.Value is YamlSequenceNode)
            .ToFrozenDictionary(entry => ((YamlScalarNode)entry.Key).Value!, entry => Words((YamlSequenceNode)entry.Value)));
    }

    private static ImmutableArray<string> Words(YamlSequenceNode list) =>
        [.. list.Children.Select(item => (item as YamlScalarNode)?.Value ?? throw new InvalidDataException("An item of a word list is no word."))];
}
