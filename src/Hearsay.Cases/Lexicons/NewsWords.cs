using System.Globalization;

namespace Hearsay.Cases.Lexicons;

/// <summary>How common stems are in the news at large; counted, see the file.</summary>
internal sealed class NewsWords
{
    private const string All = "*";
    private readonly Dictionary<string, (double Articles, double Sentences)> shares;

    private NewsWords(Dictionary<string, (double Articles, double Sentences)> shares) => this.shares = shares;

    /// <summary>Reads lines of stem, tab, articles that hold it, tab, sentences; the line of <c>*</c> tells how many there are.</summary>
    /// <exception cref="InvalidDataException">A line is none, or that of <c>*</c> is missing.</exception>
    public static NewsWords Load(string path)
    {
        var counts = new Dictionary<string, (double Articles, double Sentences)>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path).Where(line => !line.StartsWith('#')))
        {
            var fields = line.Split('\t');
            if (fields.Length != 3 || !int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var articles)
                || !int.TryParse(fields[2], NumberStyles.None, CultureInfo.InvariantCulture, out var sentences)) throw new InvalidDataException($"{path}: no such line: {line}");
            counts[fields[0]] = (articles, sentences);
        }
        if (!counts.Remove(All, out var all)) throw new InvalidDataException($"{path}: the line of {All} is missing");
        return new NewsWords(counts.ToDictionary(pair => pair.Key, pair => (pair.Value.Articles / all.Articles, pair.Value.Sentences / all.Sentences), StringComparer.Ordinal));
    }

    /// <summary>The share of articles that hold a stem, from 0 to 1; 0 for one that hardly any holds.</summary>
    public double InArticles(string stem) => shares.GetValueOrDefault(stem).Articles;

    /// <summary>The share of sentences that hold a stem, from 0 to 1; 0 for one that hardly any holds.</summary>
    public double InSentences(string stem) => shares.GetValueOrDefault(stem).Sentences;
}
