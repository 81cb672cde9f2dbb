using System.Globalization;
using System.Xml.Linq;
using Hearsay.Text;

namespace Hearsay.Scoring.Events;

/// <summary>Reads ECB+ (Cybulska and Vossen 2014): the sentences of each document that were validated, with their actions and participants.</summary>
internal static class EcbFiles
{
    /// <summary>The documents of a folder of topics; <paramref name="sentences"/> is the corpus's list of validated sentences.</summary>
    public static IEnumerable<MarkedText> Read(string folder, string sentences)
    {
        var validated = Validated(sentences);
        return Files(folder).Select(file => Read(file, validated));
    }

    /// <summary>The same documents with the chains of their mentions; times are no entities. A mention in no chain is one of its own.</summary>
    public static IEnumerable<ChainedText> ReadChains(string folder, string sentences)
    {
        var validated = Validated(sentences);
        return Files(folder).Select(file => ReadChains(file, validated));
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static HashSet<(string Document, int Sentence)> Validated(string sentences) => File.ReadLines(sentences).Skip(1).Select(line => line.Split(',')).Where(row => row.Length >= 3)
        .Select(row => ($"{row[0].Trim()}_{row[1].Trim()}", int.Parse(row[2], CultureInfo.InvariantCulture))).ToHashSet();

    private static MarkedText Read(string file, HashSet<(string Document, int Sentence)> validated)
    {
        var root = XDocument.Load(file).Root!;
        var (text, place, counted) = Places(root, Path.GetFileNameWithoutExtension(file), validated);
        return new(text, Marks(root, place, IsAction), Marks(root, place, tag => tag.Contains("HUMAN_PART", StringComparison.Ordinal)), counted);
    }

    private static ChainedText ReadChains(string file, HashSet<(string Document, int Sentence)> validated)
    {
        var (root, name) = (XDocument.Load(file).Root!, Path.GetFileNameWithoutExtension(file));
        var (text, place, _) = Places(root, name, validated);
        var chains = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var relation in root.Element("Relations")!.Elements())
        {
            var chain = relation.Name.LocalName.StartsWith("CROSS", StringComparison.Ordinal) ? (string?)relation.Attribute("note") : null;
            foreach (var source in relation.Elements("source")) chains[(string)source.Attribute("m_id")!] = chain ?? $"{name} {(string)relation.Attribute("r_id")!}";
        }
        return new(name, text, Chained(IsAction), Chained(tag => !IsAction(tag) && !tag.StartsWith("TIME", StringComparison.Ordinal)));

        List<(TextSpan Span, string Chain)> Chained(Func<string, bool> isWanted) =>
            [.. Anchored(root, place, isWanted).Select(mark => (mark.Span, chains.GetValueOrDefault(mark.Id, $"{name} alone {mark.Id}")))];
    }

    private static bool IsAction(string tag) => tag.Contains("ACTION", StringComparison.Ordinal);

    /// <summary>The text, where the tokens of its validated sentences stand, by their numbers, and those sentences.</summary>
    private static (string Text, Dictionary<string, TextSpan> Place, List<TextSpan> Counted) Places(XElement root, string name, HashSet<(string Document, int Sentence)> validated)
    {
        var sentences = root.Elements("token").GroupBy(token => (int)token.Attribute("sentence")!).OrderBy(group => group.Key).Select(group => (group.Key, Tokens: group.ToList())).ToList();
        var (text, places) = MarkedText.Set(sentences.Select(sentence => sentence.Tokens.ConvertAll(token => token.Value)));
        var place = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        var counted = new List<TextSpan>();
        for (var row = 0; row < sentences.Count; row++)
        {
            var (number, tokens) = sentences[row];
            if (!validated.Contains((name, number))) continue;
            counted.Add(TextSpan.Cover(places[row][0], places[row][^1]));
            for (var at = 0; at < tokens.Count; at++) place[(string)tokens[at].Attribute("t_id")!] = places[row][at];
        }
        return (text, place, counted);
    }

    private static List<TextSpan> Marks(XElement root, Dictionary<string, TextSpan> place, Func<string, bool> isWanted) => [.. Anchored(root, place, isWanted).Select(mark => mark.Span)];

    private static IEnumerable<(string Id, TextSpan Span)> Anchored(XElement root, Dictionary<string, TextSpan> place, Func<string, bool> isWanted)
    {
        foreach (var mark in root.Element("Markables")!.Elements().Where(mark => isWanted(mark.Name.LocalName)))
        {
            var anchors = mark.Elements("token_anchor").Select(anchor => (string)anchor.Attribute("t_id")!).Where(place.ContainsKey).Select(anchor => place[anchor]).ToList();
            if (anchors.Count > 0) yield return ((string)mark.Attribute("m_id")!, TextSpan.Cover(anchors[0], anchors[^1]));
        }
    }
}
