using Hearsay.Language.Models;
using Hearsay.Language.Neural;

namespace Hearsay.Training.Neural;

/// <summary>Makes the two model files, word vectors and network, of the weights that training left.</summary>
internal static class Packing
{
    public static void Pack(string weights, string vectorsPath, string networkPath)
    {
        using var reader = new BinaryReader(File.OpenRead(weights));
        var (words, tags, relations) = (Strings(reader), Strings(reader), Strings(reader));
        var vectors = new ModelWriter();
        var network = new ModelWriter();
        vectors.Section("forms").Strings(words);
        network.Section("tags").Strings(tags);
        network.Section("relations").Strings(relations);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var name = reader.ReadString();
            var shape = Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadInt32()).ToArray();
            var values = Enumerable.Range(0, shape.Aggregate(1, (size, dimension) => size * dimension)).Select(_ => reader.ReadSingle()).ToArray();
            var table = name is "words.weight" or "affixes.weight" or "trigrams.weight";
            QuantisedMatrix.Write(
                table ? vectors : network, table ? name[..name.IndexOf('.', StringComparison.Ordinal)] : name, values.Length / shape[^1], shape[^1], values);
        }
        vectors.Save(vectorsPath);
        network.Save(networkPath);
    }

    private static string[] Strings(BinaryReader reader) => [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString())];
}
