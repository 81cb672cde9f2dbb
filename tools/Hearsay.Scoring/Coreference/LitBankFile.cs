namespace Hearsay.Scoring.Coreference;

/// <summary>Reads LitBank's coreference (Bamman, Lewke and Mansoor 2020): tokens, of which the text is set by the usual spacing, and bracketed chains.</summary>
public static class LitBankFile
{
    /// <summary>The text of a file and its chains.</summary>
    public static GoldChains Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var rows = File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToList();
        var (text, places) = SpacedTokens.Join(rows.Select(row => row[3]));
        var chains = new BracketedChains();
        for (var word = 0; word < places.Count; word++) chains.Add(rows[word][^1], places[word]);
        return new(Path.GetFileNameWithoutExtension(path), text, chains.Chains);
    }
}
