using System.Collections.Immutable;

namespace Hearsay.Cases.Lexicons;

/// <summary>Which event types tellings of one event use for one another.</summary>
internal sealed class EventFamilies
{
    private const int MostFamilies = 64;
    private readonly Dictionary<string, ImmutableArray<string>> families;
    private readonly Dictionary<string, ulong> sets;
    private readonly HashSet<string> toldByContent;

    /// <exception cref="InvalidDataException">There are more families than a set has bits.</exception>
    public EventFamilies(YamlFile file)
    {
        families = file.Map("families").SelectMany(pair => pair.Value.Select(type => (type, pair.Key)))
            .GroupBy(pair => pair.type, pair => pair.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Order(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);
        toldByContent = file.List("told-by-content").ToHashSet(StringComparer.Ordinal);
        var names = families.Values.SelectMany(names => names).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (names.Count > MostFamilies) throw new InvalidDataException($"There are more than {MostFamilies} families of event types.");
        sets = families.ToDictionary(pair => pair.Key, pair => pair.Value.Aggregate(0UL, (set, name) => set | (1UL << names.IndexOf(name))), StringComparer.Ordinal);
    }

    /// <summary>The families of a type; a type in none is a family of its own.</summary>
    public ImmutableArray<string> Of(string type) => families.TryGetValue(type, out var found) ? found : [type];

    /// <summary>The families of a type as a set of bits; none for a type that is a family of its own.</summary>
    public ulong SetOf(string type) => sets.GetValueOrDefault(type);

    /// <summary>Whether events of a type are told apart by their content alone, as attempts and demands are.</summary>
    public bool IsToldByContent(string type) => toldByContent.Contains(type);

    /// <summary>Whether one event can be told under both types.</summary>
    public bool Match(string first, string second) => string.Equals(first, second, StringComparison.Ordinal) || (SetOf(first) & SetOf(second)) != 0;
}
