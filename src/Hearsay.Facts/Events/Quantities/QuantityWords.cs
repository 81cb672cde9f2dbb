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
    private readonly FrozenSet<string> links;
    private readonly FrozenDictionary<string, string> linksAfter;
    private readonly FrozenSet<string> unlinked;

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
        links = root.Entries("links").Select(entry => entry.Text).ToFrozenSet(StringComparer.Ordinal);
        linksAfter = Pairs(file, root, "links-after").ToFrozenDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        unlinked = root.Entries("no-links-after").Select(entry => entry.Text).ToFrozenSet(StringComparer.Ordinal);
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

    /// <summary>Whether a word between two numbers makes them the ends of one range, by the word before the first: "10 to 15", "between 10 and 15", and not "from 10 to 15".</summary>
    public bool Links(string before, string link) => linksAfter.TryGetValue(before, out var own) ? own == link : links.Contains(link) && !unlinked.Contains(before);

    /// <summary>The ends of a range that is written as one word ("10-15"), or null.</summary>
    public (double Low, double High)? Span(string word)
    {
        var dash = word.IndexOfAny(['-', '–']);
        return dash > 0 && char.IsAsciiDigit(word[^1]) && Value(word[..dash]) is { } low && Value(word[(dash + 1)..]) is { } high && low < high ? (low, high) : null;
    }

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
