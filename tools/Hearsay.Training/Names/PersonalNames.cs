using System.Globalization;
using Hearsay.Language.Models;

namespace Hearsay.Training.Names;

/// <summary>Reads lists of given and family names; the key is the hash of the name's lower case, the value how common it is, from 1 to 3.</summary>
internal static class PersonalNames
{
    internal static SortedDictionary<uint, byte> Read(string variants)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(variants, "wikidata-russian"), "*.tsv").Order(StringComparer.Ordinal))
        {
            foreach (var fields in File.ReadLines(path).Select(line => line.Split('\t')).Where(fields => fields.Length == 3))
                counts[fields[0]] = Math.Max(counts.GetValueOrDefault(fields[0]), int.Parse(fields[2], CultureInfo.InvariantCulture));
        }
        foreach (var fields in File.ReadLines(Path.Combine(variants, "nicknames", "names.csv")).Skip(1).Select(line => line.Split(',')))
        {
            counts[fields[0]] = 100;
            counts[fields[^1]] = 100;
        }
        var steps = new SortedDictionary<uint, byte>();
        foreach (var (name, count) in counts) steps[(uint)FeatureHash.Of(name)] = (byte)(count >= 8 ? 3 : count >= 2 ? 2 : 1);
        return steps;
    }
}
