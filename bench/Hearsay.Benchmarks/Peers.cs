using System.Diagnostics;
using System.Text.Json;

/// <summary>wink-nlp and compromise (npm ci in this folder) on the same texts as the program.</summary>
internal static class Peers
{
    /// <summary>Says of each library how fast it is and how its words and tags do on a treebank's sentences.</summary>
    /// <param name="texts">The texts to be timed on.</param>
    /// <param name="treebank">A file in CoNLL-U.</param>
    /// <param name="say">Takes a label and a figure.</param>
    public static void Measure(IEnumerable<string> texts, string treebank, Action<string, double> say)
    {
        var script = Path.Combine(Directory.GetCurrentDirectory(), "bench", "Hearsay.Benchmarks", "peers.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", [script]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        node.StandardInput.Write(JsonSerializer.Serialize(new { documents = texts, treebank = File.ReadAllText(treebank) }));
        node.StandardInput.Close();
        using var answer = JsonDocument.Parse(node.StandardOutput.ReadToEnd());
        foreach (var library in answer.RootElement.EnumerateObject())
        {
            say($"{library.Name}: tokens a second of the processor", library.Value.GetProperty("tokensPerSecond").GetDouble());
            say($"{library.Name}: words F1", library.Value.GetProperty("words").GetDouble());
            say($"{library.Name}: universal tags F1", library.Value.GetProperty("tags").GetDouble());
        }
    }
}
