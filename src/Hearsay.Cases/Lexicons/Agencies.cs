namespace Hearsay.Cases.Lexicons;

/// <summary>News agencies with the ways their credit is written.</summary>
internal sealed class Agencies(YamlFile file)
{
    private readonly Dictionary<string, string> byName = file.Rows("agencies")
        .SelectMany(row => row.Select(name => (name, row[0])))
        .ToDictionary(pair => pair.name, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>The agency that goes by exactly these words, or null.</summary>
    public string? Named(string words) => byName.GetValueOrDefault(words);

    /// <summary>The first agency credited in a line, by whole words as written; null where none is.</summary>
    public string? CreditedIn(string line) => byName
        .Select(pair => (pair.Value, Place: PlaceOf(line, pair.Key)))
        .Where(found => found.Place >= 0)
        .OrderBy(found => found.Place).ThenBy(found => found.Value, StringComparer.Ordinal)
        .Select(found => found.Value).FirstOrDefault();

    private static int PlaceOf(string line, string name)
    {
        for (var place = line.IndexOf(name, StringComparison.Ordinal); place >= 0; place = line.IndexOf(name, place + 1, StringComparison.Ordinal))
        {
            var end = place + name.Length;
            if ((place == 0 || !char.IsLetterOrDigit(line[place - 1])) && (end == line.Length || !char.IsLetterOrDigit(line[end]))) return place;
        }
        return -1;
    }
}
