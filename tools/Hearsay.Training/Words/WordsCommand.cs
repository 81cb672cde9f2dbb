using System.CommandLine;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Lexicons.Naming;

namespace Hearsay.Training.Words;

/// <summary>The command that counts how common stems are in the news.</summary>
internal static class WordsCommand
{
    internal static Command Create()
    {
        var data = new Option<string>("--data") { Description = "The folder of the corpora.", Required = true };
        var ontology = new Option<string>("--ontology") { Description = "The folder of the ontology, which the counts are written to.", DefaultValueFactory = _ => "ontology" };
        var command = new Command("words", "Counts how common stems are in the news.") { data, ontology };
        command.SetAction(result =>
        {
            var folder = result.GetRequiredValue(ontology);
            var raw = Path.Combine(result.GetRequiredValue(data), "raw", "english");
            var counts = new WordCounts(new Wordforms(YamlFile.Load(Path.Combine(folder, "en"), "wordforms.yaml")), new Spelling(YamlFile.Load(folder, "transliteration.yaml")));
            counts.AddArticles(File.ReadAllText(Path.Combine(raw, "wikinews-2019-2020.txt")));
            counts.AddSentences(File.ReadLines(Path.Combine(raw, "gmb-voa-sentences.txt")));
            File.WriteAllText(Path.Combine(folder, "en", "news-words.tsv"), counts.Table());
        });
        return command;
    }
}
