using System.Text;
using Hearsay.Language.Conllu;
using Hearsay.Text;

namespace Hearsay.Scoring.Coreference;

/// <summary>Reads OntoGUM (Zhu, Pradhan and Zeldes 2021); the texts are set from the trees of GUM, which have the same words and their spacing.</summary>
public static class OntoGumFile
{
    /// <summary>The documents of a file of OntoGUM, in order, with the texts of a file of GUM's trees.</summary>
    /// <exception cref="InvalidDataException">The trees are no CoNLL-U.</exception>
    public static IReadOnlyList<GoldChains> Read(string path, string trees)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(trees);
        var texts = Texts(trees);
        var (documents, name, words) = (new List<GoldChains>(), "", new List<(string Form, string Marks)>());
        foreach (var line in File.ReadLines(path).Append("# begin document"))
        {
            if (line.StartsWith("# begin document", StringComparison.Ordinal))
            {
                if (words.Count > 0) documents.Add(Document(name, words, texts));
                (name, words) = (line["# begin document".Length..].Trim(), []);
            }
            else if (line.Length > 0 && line[0] != '#' && line.Split('\t') is var fields) words.Add((fields[1], fields[^1]));
        }
        return documents;
    }

    private static GoldChains Document(string name, List<(string Form, string Marks)> words, Dictionary<string, (string Text, List<TextSpan> Places)> texts)
    {
        if (!texts.TryGetValue(Key(words.Select(word => word.Form)), out var found)) found = SpacedTokens.Join(words.Select(word => word.Form));
        var chains = new BracketedChains();
        for (var word = 0; word < words.Count; word++) chains.Add(words[word].Marks, found.Places[word]);
        return new(name, found.Text, chains.Chains);
    }

    private static string Key(IEnumerable<string> words) => string.Join(' ', words);

    private static Dictionary<string, (string Text, List<TextSpan> Places)> Texts(string path)
    {
        using var reader = File.OpenText(path);
        var outcome = ConlluReader.Read(reader);
        var file = outcome.Value ?? throw new InvalidDataException($"{path}: {outcome.Failure!.Message}");
        var (texts, document) = (new Dictionary<string, (string, List<TextSpan>)>(StringComparer.Ordinal), new List<ConlluSentence>());
        foreach (var sentence in file.Sentences)
        {
            if (sentence.Has("newdoc") && document.Count > 0) Put(texts, document);
            document.Add(sentence);
        }
        if (document.Count > 0) Put(texts, document);
        return texts;
    }

    private static void Put(Dictionary<string, (string, List<TextSpan>)> texts, List<ConlluSentence> document)
    {
        var (text, places, forms) = (new StringBuilder(), new List<TextSpan>(), new List<string>());
        foreach (var sentence in document)
        {
            if (text.Length > 0 && sentence.Has("newpar"))
            {
                while (text[^1] == ' ') text.Length--;
                text.Append("\n\n");
            }
            Append(sentence, text, places, forms);
        }
        texts[Key(forms)] = (text.ToString().TrimEnd(' '), places);
        document.Clear();
    }

    private static void Append(ConlluSentence sentence, StringBuilder text, List<TextSpan> places, List<string> forms)
    {
        var (left, end, inside) = (0, 0, 0);
        foreach (var row in sentence.Rows.Where(row => !row.IsEmpty))
        {
            if (left == 0)
            {
                (inside, end) = (text.Length, text.Length + row.Form.Length);
                text.Append(row.Form);
                if (row.SpaceAfter) text.Append(' ');
                if (row.IsMultiword) left = Count(row);
            }
            if (row.IsMultiword) continue;
            var stop = left is 0 or 1 ? end : Math.Min(end, inside + row.Form.Length);
            places.Add(TextSpan.FromBounds(inside, stop));
            forms.Add(row.Form);
            (inside, left) = (stop, Math.Max(0, left - 1));
        }
    }

    private static int Count(ConlluRow row)
    {
        var numbers = row.Id.Split('-');
        return int.Parse(numbers[1], System.Globalization.CultureInfo.InvariantCulture) - int.Parse(numbers[0], System.Globalization.CultureInfo.InvariantCulture) + 1;
    }
}
