using Hearsay.Text;

namespace Hearsay.Scoring.Events;

/// <summary>Reads the factuality files of MEANTIME (Minard et al. 2016): a token a line, with a mark where it is of an event. The sentences to the last that has one count, since only the first of a document were annotated; participants are not marked.</summary>
internal static class MeantimeFiles
{
    private const int EventColumn = 2;

    /// <summary>The documents of a folder.</summary>
    public static IEnumerable<MarkedText> Read(string folder) =>
        Directory.EnumerateFiles(folder, "*.conll", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(ReadFile);

    private static MarkedText ReadFile(string file)
    {
        var sentences = new List<List<string[]>> { new() };
        foreach (var line in File.ReadLines(file))
        {
            if (line.Length == 0) sentences.Add([]);
            else sentences[^1].Add(line.Split('\t'));
        }
        sentences.RemoveAll(sentence => sentence.Count == 0);
        var (text, places) = MarkedText.Set(sentences.Select(sentence => sentence.ConvertAll(row => row[1])));
        var triggers = new List<TextSpan>();
        for (var number = 0; number < sentences.Count; number++)
        {
            for (var at = 0; at < sentences[number].Count; at++)
            {
                var mark = sentences[number][at][EventColumn];
                if (mark.StartsWith("B-", StringComparison.Ordinal)) triggers.Add(places[number][at]);
                else if (mark.StartsWith("I-", StringComparison.Ordinal) && triggers.Count > 0) triggers[^1] = TextSpan.Cover(triggers[^1], places[number][at]);
            }
        }
        var last = places.FirstOrDefault(row => triggers.Count > 0 && row[^1].End >= triggers[^1].End) is { } row ? row[^1].End : 0;
        return new(text, triggers, [], [TextSpan.FromBounds(0, last)]);
    }
}
