namespace Hearsay.Training.Neural.Data;

/// <summary>Reads the words of CoNLL-U files; surface tokens and empty nodes are left out.</summary>
internal static class Treebank
{
    private const int Columns = 10;

    public static List<TreeSentence> Read(string path)
    {
        var sentences = new List<TreeSentence>();
        List<string[]> rows = [];
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0)
            {
                if (rows.Count > 0) sentences.Add(Sentence(rows));
                rows = [];
                continue;
            }
            if (line[0] == '#') continue;
            var row = line.Split('\t');
            if (row.Length == Columns && int.TryParse(row[0], out _)) rows.Add(row);
        }
        if (rows.Count > 0) sentences.Add(Sentence(rows));
        return sentences;
    }

    private static TreeSentence Sentence(List<string[]> rows) => new(
        [.. rows.Select(row => row[1])],
        [.. rows.Select(row => $"{row[3]}\t{row[4]}\t{row[5]}")],
        [.. rows.Select(row => int.Parse(row[6], System.Globalization.CultureInfo.InvariantCulture))],
        [.. rows.Select(row => row[7])]);
}
