using System.Text.Json;
using Hearsay.Scoring.Events;
using Hearsay.Text;

namespace Hearsay.Scoring.Factuality;

/// <summary>A sentence whose events people placed between -3 (certainly did not happen) and 3 (certainly happened): UW (Lee et al. 2015) and UDS (Rudinger et al. 2018).</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Targets">Where each event is told, and its place on the scale.</param>
internal sealed record ScaledSentence(string Text, IReadOnlyList<(TextSpan Span, double Scale)> Targets)
{
    /// <summary>The sentences of a file, a JSON object a line.</summary>
    public static IEnumerable<ScaledSentence> Read(string file) => File.ReadLines(file).Where(line => line.Length > 0).Select(Parse);

    /// <summary>Reads one line.</summary>
    public static ScaledSentence Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var (text, places) = MarkedText.Set([json.RootElement.GetProperty("text").GetString()!.Split(' ')]);
        return new(text, [.. json.RootElement.GetProperty("targets").EnumerateArray().Select(target => (Span(target.GetProperty("span1"), places[0]), target.GetProperty("label").GetDouble()))]);
    }

    private static TextSpan Span(JsonElement tokens, TextSpan[] places) => TextSpan.Cover(places[tokens[0].GetInt32()], places[tokens[1].GetInt32() - 1]);
}
