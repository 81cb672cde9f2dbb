using System.Collections.Immutable;

namespace Hearsay.Cases.Lexicons;

/// <summary>Which event types tellings of one event use for one another.</summary>
internal sealed class EventFamilies
{
    private readonly Dictionary<string, ImmutableArray<string>> families;

    public EventFamilies(YamlFile file) => families = file.Map("families")
        .SelectMany(pair => pair.Value.Select(type => (type, pair.Key)))
        .GroupBy(pair => pair.type, pair => pair.Key, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Order(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The families of a type; a type in none is a family of its own.</summary>
    public ImmutableArray<string> Of(string type) => families.TryGetValue(type, out var found) ? found : [type];

    /// <summary>Whether one event can be told under both types.</summary>
    public bool Match(string first, string second)
    {
        if (string.Equals(first, second, StringComparison.Ordinal)) return true;
        var others = Of(second);
        foreach (var family in Of(first))
        {
            if (others.Contains(family)) return true;
        }
        return false;
    }
}
