using Hearsay.Scoring.Events;
using Hearsay.Text;

namespace Hearsay.Scoring.Factuality;

/// <summary>A document of MEANTIME (Minard et al. 2016) with its events and how far each is a fact: a token a line, the marks of events from the third column on.</summary>
internal sealed record JudgedText(string Text, IReadOnlyList<JudgedEvent> Events)
{
    private const int EventColumn = 2;
    private const int FirstPart = 3;
    private const int Parts = 3;

    /// <summary>The documents of a folder.</summary>
    public static IEnumerable<JudgedText> Read(string folder) =>
        Directory.EnumerateFiles(folder, "*.conll", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => Parse(File.ReadLines(file)));

    /// <summary>Reads one document; an empty line ends a sentence.</summary>
    public static JudgedText Parse(IEnumerable<string> lines)
    {
        var sentences = new List<List<string[]>> { new() };
        foreach (var line in lines)
        {
            if (string.IsNullOrWhiteSpace(line)) sentences.Add([]);
            else sentences[^1].Add(line.TrimEnd('\r').Split('\t'));
        }
        sentences.RemoveAll(sentence => sentence.Count == 0);
        var (text, places) = MarkedText.Set(sentences.Select(sentence => sentence.ConvertAll(row => row[1])));
        var events = new List<JudgedEvent>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < sentences.Count; number++)
        {
            for (var at = 0; at < sentences[number].Count; at++) Add(sentences[number][at], places[number][at], events, known);
        }
        return new(text, events);
    }

    private static void Add(string[] row, TextSpan place, List<JudgedEvent> events, Dictionary<string, int> known)
    {
        if (Part(row[EventColumn]) is null) return;
        var number = row[EventColumn][(row[EventColumn].LastIndexOf('-') + 1)..];
        var parts = Enumerable.Range(FirstPart, Parts).Select(column => Part(row[column])).ToArray();
        if (known.TryAdd(number, events.Count))
        {
            events.Add(new(place, parts[0], parts[1], parts[2]));
            return;
        }
        var before = events[known[number]];
        events[known[number]] = new(
            TextSpan.FromBounds(before.Span.Start, place.End), parts[0] ?? before.Certainty, parts[1] ?? before.Polarity, parts[2] ?? before.Time);
    }

    /// <summary>What a mark says (<c>B-CERTAIN-12</c>), or null.</summary>
    private static string? Part(string mark)
    {
        if (!mark.StartsWith("B-", StringComparison.Ordinal) && !mark.StartsWith("I-", StringComparison.Ordinal)) return null;
        return mark.LastIndexOf('-') is var end && end > 1 ? mark[2..end] : mark[2..];
    }
}
