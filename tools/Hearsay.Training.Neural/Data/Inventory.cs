using System.Globalization;
using Hearsay.Language.Models;
using Hearsay.Language.Neural;
using Hearsay.Language.Neural.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Neural.Data;

/// <summary>
/// What the network can name: words, tags and relations, each by number. Word 0 stands for all words that are not listed. And which relations two parts of speech
/// can have, as lines of <see cref="PossibleRelations"/>.
/// </summary>
internal sealed record Inventory(string[] Words, string[] Tags, string[] Relations, string[] Links)
{
    private const int LeastWord = 2;
    private const int LeastRawWord = 5;
    private const int MostWords = 18000;
    private const int LongestWord = 40;

    private readonly Dictionary<string, int> wordNumbers = Numbered(Words);
    private readonly Dictionary<string, int> tagNumbers = Numbered(Tags);
    private readonly Dictionary<string, int> relationNumbers = Numbered(Relations);

    /// <summary>The words of the trees that stand there twice, and the most frequent ones of the raw text.</summary>
    public static Inventory Of(IReadOnlyList<TreeSentence> sentences, IReadOnlyList<string[]> raw)
    {
        var words = Frequent(sentences.SelectMany(sentence => sentence.Forms).Select(Normal), LeastWord);
        return new(
            ["", .. words.Union(Frequent(raw.SelectMany(line => line), LeastRawWord), StringComparer.Ordinal).Take(MostWords)],
            [.. Counted(sentences.SelectMany(sentence => sentence.Tags)).Keys.Order(StringComparer.Ordinal)],
            [.. Counted(sentences.SelectMany(sentence => sentence.Relations)).Keys.Order(StringComparer.Ordinal)],
            [.. LinksOf(sentences)]);
    }

    /// <summary>What a model names.</summary>
    public static Inventory Of(ModelFile vectors, ModelFile network) =>
        new(vectors.Section("forms").Strings(), network.Section("tags").Strings(), network.Section("relations").Strings(), network.Section(PossibleRelations.Section).Strings());

    public static string Normal(string form)
    {
        Span<char> normal = stackalloc char[LongestWord];
        return normal[..WordFeatures.Normalize(form, normal)].ToString();
    }

    public int Word(string form) => wordNumbers.GetValueOrDefault(Normal(form));

    public int Tag(string tag) => tagNumbers.GetValueOrDefault(tag, -1);

    public int Relation(string relation) => relationNumbers.GetValueOrDefault(relation, -1);

    private static IEnumerable<string> LinksOf(IReadOnlyList<TreeSentence> sentences) => sentences
        .SelectMany(sentence => Enumerable.Range(0, sentence.Heads.Length).Where(word => sentence.Heads[word] > 0).Select(word =>
            (Dependent: Part(sentence.Tags[word]), Head: Part(sentence.Tags[sentence.Heads[word] - 1]), IsBefore: word < sentence.Heads[word] - 1, Relation: sentence.Relations[word])))
        .GroupBy(link => (link.Dependent, link.Head, link.IsBefore), link => link.Relation)
        .OrderBy(pair => pair.Key)
        .Select(pair => PossibleRelations.Line(pair.Key.Dependent, pair.Key.Head, pair.Key.IsBefore, pair.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));

    // The universal part of speech is the first of a tag's columns.
    private static Upos Part(string tag) => Enum.Parse<Upos>(tag[..tag.IndexOf('\t')]);

    private static Dictionary<string, int> Numbered(string[] names) =>
        names.Select((name, number) => (name, number)).ToDictionary(pair => pair.name, pair => pair.number, StringComparer.Ordinal);

    private static IEnumerable<string> Frequent(IEnumerable<string> words, int least) => Counted(words).Where(pair => pair.Value >= least)
        .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key);

    private static Dictionary<string, int> Counted(IEnumerable<string> items) =>
        items.CountBy(item => item, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Words.Length} words, {Tags.Length} tags, {Relations.Length} relations");
}
