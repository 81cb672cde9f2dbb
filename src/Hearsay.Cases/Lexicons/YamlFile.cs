using YamlDotNet.Serialization;

namespace Hearsay.Cases.Lexicons;

/// <summary>Reads a lexicon file into dictionaries, lists and strings, and says which file and key is wrong when it is.</summary>
internal sealed class YamlFile
{
    private readonly string path;
    private readonly IReadOnlyDictionary<object, object?> root;

    private YamlFile(string path, IReadOnlyDictionary<object, object?> root) => (this.path, this.root) = (path, root);

    public static YamlFile Load(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        var root = new DeserializerBuilder().Build().Deserialize<Dictionary<object, object?>>(File.ReadAllText(path));
        return new YamlFile(path, root ?? throw new InvalidDataException($"{path} is empty."));
    }

    public IEnumerable<string> Keys => root.Keys.Select(key => (string)key);

    /// <summary>The list of strings under a key.</summary>
    public IReadOnlyList<string> List(string key) => Strings(Value(key), key);

    /// <summary>The list of lists under a key.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows(string key) =>
        [.. Items(Value(key), key).Select(row => Strings(row, key))];

    /// <summary>The map from names to strings or to lists of strings under a key; a string counts as a list of one.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Map(string key) => Map(Value(key), key);

    /// <summary>The map at the top of the file, of maps.</summary>
    public IEnumerable<(string Key, IReadOnlyDictionary<string, IReadOnlyList<string>> Value)> Maps() =>
        root.Select(pair => ((string)pair.Key, (IReadOnlyDictionary<string, IReadOnlyList<string>>)Map(pair.Value, (string)pair.Key)));

    /// <summary>The list of maps under a key.</summary>
    public IEnumerable<IReadOnlyDictionary<string, IReadOnlyList<string>>> Records(string key) =>
        Items(Value(key), key).Select(row => Map(row, key));

    private object? Value(string key) =>
        root.TryGetValue(key, out var value) ? value : throw new InvalidDataException($"{path} lacks '{key}'.");

    private Dictionary<string, IReadOnlyList<string>> Map(object? value, string key) =>
        value is IReadOnlyDictionary<object, object?> map
            ? map.ToDictionary(pair => (string)pair.Key, pair => Strings(pair.Value, key), StringComparer.Ordinal)
            : throw new InvalidDataException($"{path}: '{key}' is not a map.");

    private IReadOnlyList<string> Strings(object? value, string key) =>
        value is string single ? [single] : [.. Items(value, key).Select(item => (string)item)];

    private IEnumerable<object> Items(object? value, string key) =>
        value as IEnumerable<object> ?? throw new InvalidDataException($"{path}: '{key}' is not a list.");
}
