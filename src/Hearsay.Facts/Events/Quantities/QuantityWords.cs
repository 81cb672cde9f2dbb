using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Facts.Ontology;
using YamlDotNet.RepresentationModel;

namespace Hearsay.Facts.Events.Quantities;

/// <summary>The words of one language for numbers, vague counts, bounds and currencies.</summary>
internal sealed class QuantityWords
{
    private readonly FrozenDictionary<string, double> numbers;
    private readonly FrozenDictionary<string, double> multipliers;
    private readonly FrozenDictionary<string, (double Low, double High)> vague;
    private readonly FrozenDictionary<string, double> often;

    private QuantityWords(string file)
    {
        var root = OntologyText.Read(file);
        numbers = Numbers(file, root, "numbers");
        multipliers = Numbers(file, root, "multipliers");
        vague = Pairs(file, root, "vague").ToFrozenDictionary(
            pair => pair.Name, pair => (Number(file, root, pair.Value.Split(' ')[0]), Number(file, root, pair.Value.Split(' ')[^1])), StringComparer.Ordinal);
        Bounds = [.. Pairs(file, root, "bounds").Select(pair => (pair.Name.Split(' '), Bound(file, root, pair.Value)))
            .OrderByDescending(bound => bound.Item1.Length)];
        Occasions = root.Entries("occasions").Select(entry => entry.Text).ToFrozenSet(StringComparer.Ordinal);
        often = Numbers(file, root, "often");
        Currencies = Pairs(file, root, "currencies").ToFrozenDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        Person = root.Required("person", file);
    }

    /// <summary>Words before a number that bound it, the longest first.</summary>
    public IReadOnlyList<(string[] Words, QuantityBound Bound)> Bounds { get; }

    /// <summary>Lemmas of nouns that count how often something happened ("twelve times").</summary>
    public FrozenSet<string> Occasions { get; }

    /// <summary>Signs and names of currencies, with the lemma of the unit.</summary>
    public FrozenDictionary<string, string> Currencies { get; }

    /// <summary>The unit of a number of people that stands alone ("killed four").</summary>
    public string Person { get; }

    /// <summary>Reads the words from a file.</summary>
    public static QuantityWords Load(string file) => new(file);

    /// <summary>What a multiplier multiplies by ("thousand"), or null.</summary>
    public double? Multiplier(string word) => multipliers.TryGetValue(word, out var value) ? value : null;

    /// <summary>What a vague count can mean ("dozens"), or null.</summary>
    public (double Low, double High)? Vague(string word) => vague.TryGetValue(word, out var range) ? range : null;

    /// <summary>How often a word says alone that something happened ("twice"), or null.</summary>
    public double? Often(string word) => often.TryGetValue(word, out var value) ? value : null;

    /// <summary>The value of one word of a number, or null.</summary>
    public double? Value(string word)
    {
        if (numbers.TryGetValue(word, out var value)) return value;
        var digits = word.AsSpan().TrimStart("$€£¥").TrimEnd("%+");
        return digits.Length > 0 && char.IsAsciiDigit(digits[0])
            && double.TryParse(digits, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) ? value : null;
    }

    private static FrozenDictionary<string, double> Numbers(string file, YamlMappingNode root, string key) =>
        Pairs(file, root, key).ToFrozenDictionary(pair => pair.Name, pair => Number(file, root, pair.Value), StringComparer.Ordinal);

    private static IEnumerable<(string Name, string Value)> Pairs(string file, YamlMappingNode root, string key) =>
        (root.Map(key) ?? throw OntologyText.Fault(file, root, $"'{key}' is missing."))
            .Children.Select(pair => (((YamlScalarNode)pair.Key).Value!, ((YamlScalarNode)pair.Value).Value!));

    private static double Number(string file, YamlNode node, string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw OntologyText.Fault(file, node, $"'{text}' is no number.");

    private static QuantityBound Bound(string file, YamlNode node, string text) =>
        Enum.TryParse<QuantityBound>(text, true, out var bound) ? bound : throw OntologyText.Fault(file, node, $"'{text}' is no bound.");
}
