using System.Collections.Frozen;
using Hearsay.Facts.Ontology;
using YamlDotNet.RepresentationModel;

namespace Hearsay.Facts.Relations;

/// <summary>Adjectives of nationality and the countries that they stand for.</summary>
internal sealed class Demonyms
{
    private readonly FrozenDictionary<string, string> countries;

    private Demonyms(FrozenDictionary<string, string> countries) => this.countries = countries;

    /// <summary>Reads a file that has the adjectives, divided by semicolons, under each country.</summary>
    /// <exception cref="InvalidDataException">The file has an error.</exception>
    public static Demonyms Load(string file)
    {
        var countries = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var root = OntologyText.Read(file);
        foreach (var (key, value) in root.Children)
        {
            var country = ((YamlScalarNode)key).Value!;
            foreach (var (adjective, node) in root.Entries(country))
            {
                if (!countries.TryAdd(adjective, country)) throw OntologyText.Fault(file, node, $"'{adjective}' stands for two countries.");
            }
            if (value is not YamlScalarNode) throw OntologyText.Fault(file, value, $"'{country}': adjectives are expected.");
        }
        return new(countries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The country that an adjective stands for, or null.</summary>
    public string? Country(string adjective) => countries.GetValueOrDefault(adjective);
}
