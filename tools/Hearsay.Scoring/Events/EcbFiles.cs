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
        var validated = File.ReadLines(sentences).Skip(1).Select(line => line.Split(',')).Where(row => row.Length >= 3)
            .Select(row => ($"{row[0].Trim()}_{row[1].Trim()}", int.Parse(row[2], CultureInfo.InvariantCulture))).ToHashSet();
        return Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => Read(file, validated));
    }

    private static MarkedText Read(string file, HashSet<(string Document, int Sentence)> validated)
    {
        var root = XDocument.Load(file).Root!;
        var name = Path.GetFileNameWithoutExtension(file);
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
        return new(text, Marks(root, place, tag => tag.Contains("ACTION", StringComparison.Ordinal)), Marks(root, place, tag => tag.Contains("HUMAN_PART", StringComparison.Ordinal)), counted);
    }

    private static List<TextSpan> Marks(XElement root, Dictionary<string, TextSpan> place, Func<string, bool> isWanted)
    {
        var marks = new List<TextSpan>();
        foreach (var mark in root.Element("Markables")!.Elements().Where(mark => isWanted(mark.Name.LocalName)))
        {
            var anchors = mark.Elements("token_anchor").Select(anchor => (string)anchor.Attribute("t_id")!).Where(place.ContainsKey).Select(anchor => place[anchor]).ToList();
            if (anchors.Count > 0) marks.Add(TextSpan.Cover(anchors[0], anchors[^1]));
        }
        return marks;
    }
}
