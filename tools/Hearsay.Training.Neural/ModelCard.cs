using System.Globalization;
using System.Text;
using Hearsay.Training.Neural.Data;

namespace Hearsay.Training.Neural;

/// <summary>Writes what the models were made of and how well they do, beside them. Names and licences of the corpora are those in the README.md beside each.</summary>
internal static class ModelCard
{
    private static readonly string[] NameFolders = ["conll2003", "uner-ewt", "gmb"];

    public static void Write(Sources sources, TrainingPlan plan, Inventory inventory, (int Epoch, Score Score) kept)
    {
        var text = new StringBuilder()
            .Append("# english-network.model and english-vectors.model\n\n")
            .Append("Tags, features and dependency trees of English words, and what each word is in a name: word and affix vectors, two bidirectional LSTM layers of 200 units a\n")
            .Append("direction, a joint tagger, a biaffine parser (Dozat and Manning 2017) with maximum spanning trees, and labels of names by the scheme of each corpus. Weights in one byte each.\n\n")
            .Append("- **Trained on**\n");
        var folders = sources.Trees.Select(path => Path.GetDirectoryName(path)!)
            .Concat(NameFolders.Select(corpus => Path.Combine(sources.Names, corpus)))
            .Concat(sources.Raw.Select(path => Directory.Exists(path) ? path : Path.GetDirectoryName(path)!)).Distinct();
        foreach (var folder in folders) text.Append("  - ").Append(Note(folder)).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"\n  Treebanks and names: their training parts, of the Groningen Meaning Bank all but the last 2397 sentences; raw text for word vectors alone. {inventory}.\n")
            .Append(CultureInfo.InvariantCulture, $"  {Rounds(plan, kept.Epoch)}, seed {plan.Seed}, averaged weights; the same input gives the same bytes on one kind of machine.\n")
            .Append("- **Made by** `tools/Hearsay.Training.Neural`, see docs/training.md.\n")
            .Append(CultureInfo.InvariantCulture, $"- **Scores** on gold tokens, names by the network alone: {kept.Score}.\n");
        File.WriteAllText(Path.Combine(plan.Folder, "english-network.md"), text.ToString());
    }

    private static string Rounds(TrainingPlan plan, int epoch)
    {
        var rounds = string.Create(CultureInfo.InvariantCulture, $"{epoch} of {plan.Epochs} at a rate from {plan.Rate}");
        return plan.Before is { } before ? string.Create(CultureInfo.InvariantCulture, $"Rounds: {before.Epochs} at a rate from {before.Rate}, then {rounds}") : $"Round {rounds}";
    }

    private static string Note(string folder)
    {
        for (var place = folder; !string.IsNullOrEmpty(place); place = Path.GetDirectoryName(place))
        {
            var path = Path.Combine(place, "README.md");
            if (!File.Exists(path)) continue;
            var lines = File.ReadLines(path).ToList();
            return $"{lines[0].TrimStart('#', ' ')}: {lines.Find(line => line.StartsWith("licence: ", StringComparison.Ordinal)) ?? "licence not stated"}";
        }
        return Path.GetFileName(folder);
    }
}
