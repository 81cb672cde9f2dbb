using Hearsay.Language.Names;

namespace Hearsay.Language.Coreference.Mentions;

/// <summary>
/// What each name of a document names, where the tagger took one name now for this and now for that: what it took it for most often. A word of a longer name of a
/// person stays the person's, peoples stay peoples, and where a city's name is taken for the city it stays the city's, however often it stands for the city's team.
/// </summary>
internal static class SettledTypes
{
    private const int Enough = 2;
    private const int Majority = 2;

    /// <summary>The type of each name.</summary>
    internal static NameType[] Of(Analysis analysis)
    {
        var names = analysis.Names;
        var (texts, words) = (new string[names.Length], new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        var counts = new Dictionary<string, Dictionary<NameType, int>>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < names.Length; index++)
        {
            var forms = Enumerable.Range(names[index].First, names[index].Count).Select(word => analysis.Words[word].Form).ToArray();
            texts[index] = string.Join(' ', forms);
            if (!counts.TryGetValue(texts[index], out var own)) counts[texts[index]] = own = [];
            own[names[index].Type] = own.GetValueOrDefault(names[index].Type) + 1;
            if (names[index] is { Type: NameType.PER, Count: > 1 }) words.UnionWith(forms);
        }
        return [.. names.Select((name, index) => Settled(name.Type, counts[texts[index]], words.Contains(texts[index])))];
    }

    private static NameType Settled(NameType type, Dictionary<NameType, int> counts, bool isOfPerson)
    {
        if (counts.Count == 1 || counts.ContainsKey(NameType.NORP) || (isOfPerson && type == NameType.PER)) return type;
        var (most, often) = counts.MaxBy(count => count.Value);
        if (type is NameType.GPE or NameType.LOC && most == NameType.ORG) return type;
        return often >= Enough && often >= Majority * counts[type] ? most : type;
    }
}
